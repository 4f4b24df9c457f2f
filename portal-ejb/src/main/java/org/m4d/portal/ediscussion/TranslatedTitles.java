package org.m4d.portal.ediscussion;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.persistence.LocalizedTextConverter;

/**
 * A title in other languages, in the row of what it is the title of: lists read it along.
 *
 * @param texts by language, without the original
 * @param behind the languages whose translations are older than the original, in their order, with a space between them
 */
@Embeddable
public record TranslatedTitles(
        @Convert(converter = LocalizedTextConverter.class)
        @Column(name = "titles", nullable = false, columnDefinition = "longtext")
        LocalizedText texts,

        @Column(name = "titles_behind", nullable = false, length = 100)
        String behind) {

    public static final TranslatedTitles NONE = new TranslatedTitles(LocalizedText.EMPTY, "");

    private static TranslatedTitles of(LocalizedText texts, Collection<String> behind) {
        return new TranslatedTitles(
                texts,
                behind.stream().filter(texts.texts()::containsKey).sorted().collect(Collectors.joining(" ")));
    }

    /** The same after the original was put in other words. */
    TranslatedTitles leftBehind() {
        return of(texts, texts.texts().keySet());
    }

    /** The same without one language. */
    TranslatedTitles without(String language) {
        Map<String, String> others = new HashMap<>(texts.texts());
        others.remove(language);
        return of(new LocalizedText(others), outdated());
    }

    /**
     * These in their place. Those in other words than before, and those that were looked through, are as new as the original.
     *
     * @param confirmed the languages of those that were looked through
     */
    TranslatedTitles with(LocalizedText wanted, Set<String> confirmed) {
        Set<String> still = new TreeSet<>(outdated());
        still.removeIf(language -> confirmed.contains(language)
                || !texts.texts().get(language).equals(wanted.texts().get(language)));
        return of(wanted, still);
    }

    /** The languages whose translations are older than the original. */
    public List<String> outdated() {
        return behind.isEmpty() ? List.of() : Arrays.asList(behind.split(" ", -1));
    }
}
