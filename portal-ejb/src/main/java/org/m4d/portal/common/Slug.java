package org.m4d.portal.common;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** The readable end of an address. Decoration only: the number before it finds the record. */
public final class Slug {

    private static final int LONGEST = 70;
    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    /** Bringing a title into Latin letters costs as much as reading a page from the database, and lists show the same titles all day. */
    private static final Cache<String, String> KNOWN =
            Caffeine.newBuilder().maximumSize(10_000).build();

    private Slug() {}

    /** Turns a title of any script into lower-case ASCII words with hyphens, at most 70 characters; {@code -} when nothing is left. */
    public static String of(String title) {
        return KNOWN.get(title, Slug::made);
    }

    private static String made(String title) {
        String words = TO_LATIN.transliterate(title)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’ʼʿʾ]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (words.length() > LONGEST) {
            int cut = words.lastIndexOf('-', LONGEST);
            words = words.substring(0, cut > LONGEST / 2 ? cut : LONGEST);
        }
        return words.isEmpty() ? "-" : words;
    }
}
