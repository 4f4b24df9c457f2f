package org.m4d.portal.search.internal;

import java.util.Arrays;
import java.util.List;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.m4d.portal.search.SearchLanguage;

/** What was typed, as a predicate: in each language by that language's rules, a title weighing more than running text. */
record QueryText(String text, List<String> languages) {

    private static final float TITLE_WEIGHT = 2.5f;

    /** From this many words on a query is a sentence: asking that all of them occur would find nothing. */
    private static final int SENTENCE = 5;

    /** Whether all words are asked for first. */
    boolean strict() {
        return words() < SENTENCE;
    }

    /** Whether some of the words may be asked for when all of them find nothing. */
    boolean relaxes() {
        return strict() && words() > 1;
    }

    private int words() {
        return text.isEmpty() ? 0 : text.split("\\s+").length;
    }

    /**
     * @param allWords whether every word must occur, in the title or the text of one record
     */
    SearchPredicate predicate(SearchPredicateFactory f, boolean allWords) {
        if (text.isEmpty()) {
            return f.matchAll().toPredicate();
        }
        var any = f.or();
        for (SearchLanguage language : searched()) {
            any.add(f.simpleQueryString()
                    .field(language.titleField())
                    .boost(TITLE_WEIGHT)
                    .field(language.textField())
                    .matching(text)
                    .defaultOperator(allWords ? BooleanOperator.AND : BooleanOperator.OR));
        }
        return any.toPredicate();
    }

    private List<SearchLanguage> searched() {
        return languages.isEmpty()
                ? Arrays.asList(SearchLanguage.values())
                : languages.stream().map(SearchLanguage::of).distinct().toList();
    }
}
