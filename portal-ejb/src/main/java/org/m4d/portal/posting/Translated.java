package org.m4d.portal.posting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which translations a text has, as its row keeps it: {@code fr:2 ar:0}, each language with the version of the translation, so that whatever
 * is made of the row is made anew when a translation changes.
 */
public final class Translated {

    private Translated() {}

    static String of(List<Translation> translations) {
        return translations.stream()
                .map(one -> one.getBody().language() + ":" + one.getVersion())
                .collect(Collectors.joining(" "));
    }

    /** The languages. */
    public static List<String> languages(String translated) {
        return translated.isBlank()
                ? List.of()
                : Arrays.stream(translated.split(" ", -1))
                        .map(one -> one.substring(0, one.indexOf(':')))
                        .toList();
    }
}
