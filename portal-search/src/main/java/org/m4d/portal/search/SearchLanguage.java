package org.m4d.portal.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/**
 * The languages that are analysed each in its own way. One constant yields the analyzer, the names of its fields and the
 * choice of fields at query time; a further language is a further constant.
 */
public enum SearchLanguage {
    EN(FullEnglish::analyzer),
    FR(FrenchAnalyzer::new),
    ES(SpanishAnalyzer::new),
    AR(ArabicAnalyzer::new),
    /** Every other language: words as they stand, in lower case. */
    OTHER(StandardAnalyzer::new);

    private final Supplier<Analyzer> analyzer;

    SearchLanguage(Supplier<Analyzer> analyzer) {
        this.analyzer = analyzer;
    }

    /** The analyzer's name in the index mapping. */
    public String analyzerName() {
        return "text_" + code();
    }

    /** Makes the analyzer; called once, when the index is set up. */
    public Analyzer newAnalyzer() {
        return new PlainSpaces(analyzer.get());
    }

    /** The field for titles and names. */
    public String titleField() {
        return "title_" + code();
    }

    /** The field for running text. */
    public String textField() {
        return "text_" + code();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant that a BCP 47 tag is analysed by. */
    public static SearchLanguage of(String tag) {
        String primary = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values())
                .filter(language -> language.code().equals(primary))
                .findFirst()
                .orElse(OTHER);
    }
}
