package org.m4d.portal.search;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/**
 * English without its function words. Lucene's own list for English has 33 words and keeps "what", "who" and "did", which then
 * outweigh the words that a question is about; French and Spanish have Snowball's full lists, and so has English here.
 */
final class FullEnglish {

    private FullEnglish() {}

    static Analyzer analyzer() {
        try (Reader words = new InputStreamReader(
                SnowballFilter.class.getResourceAsStream("english_stop.txt"), StandardCharsets.UTF_8)) {
            CharArraySet stopWords = new CharArraySet(EnglishAnalyzer.getDefaultStopSet(), true);
            stopWords.addAll(WordlistLoader.getSnowballWordSet(words));
            return new EnglishAnalyzer(stopWords);
        } catch (IOException broken) {
            throw new UncheckedIOException("The list of English function words cannot be read", broken);
        }
    }
}
