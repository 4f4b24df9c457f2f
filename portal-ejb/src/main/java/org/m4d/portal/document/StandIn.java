package org.m4d.portal.document;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.m4d.portal.common.PortalLanguage;

/**
 * What is drawn where no face has what was written: the same in plainer characters, or in square brackets the name of a picture or the
 * sound of letters, or a sign that something is missing. The PDF holds what was written beside it.
 */
final class StandIn {

    /** Stands for what can be neither drawn nor named. */
    private static final String UNKNOWN = "\uFFFD";

    private static final int MOST_NAMES = 6;

    /** How many of the passages are told to the caller. */
    private static final int MOST_TOLD = 100;

    private static final int FIRST_OF_FLAGS = 0x1F1E6;
    private static final int LAST_OF_FLAGS = 0x1F1FF;

    private final ULocale locale;
    private final Set<String> met = new LinkedHashSet<>();

    StandIn(PortalLanguage language) {
        this.locale = ULocale.forLanguageTag(language.code());
    }

    /** The first {@value #MOST_TOLD} different passages that something stands for, in their order. */
    List<String> met() {
        return List.copyOf(met);
    }

    /** What is drawn for this passage: in letters of {@link Face#TEXT} alone. */
    String of(String passage) {
        if (met.size() < MOST_TOLD) {
            met.add(passage);
        }
        String plain = Normalizer2.getNFKCInstance().normalize(passage);
        if (drawable(plain)) {
            return plain;
        }
        String named = passage.codePoints().anyMatch(StandIn::picture) ? names(passage) : sound(passage);
        return drawable(named) ? "[" + named + "]" : UNKNOWN;
    }

    private static boolean drawable(String text) {
        return !text.isBlank() && text.codePoints().allMatch(Face.TEXT::has);
    }

    private static boolean picture(int character) {
        return Character.getType(character) == Character.OTHER_SYMBOL
                || UCharacter.hasBinaryProperty(character, UProperty.EXTENDED_PICTOGRAPHIC);
    }

    private String names(String passage) {
        List<String> names = new ArrayList<>();
        int[] pictures = passage.codePoints().filter(StandIn::picture).toArray();
        for (int at = 0; at < pictures.length; at++) {
            if (flag(pictures[at]) && at + 1 < pictures.length && flag(pictures[at + 1])) {
                names.add(country(pictures[at], pictures[++at]));
            } else {
                String name = UCharacter.getName(pictures[at]);
                names.add(name == null ? UNKNOWN : name.toLowerCase(Locale.ROOT));
            }
        }
        List<String> told = names.subList(0, Math.min(names.size(), MOST_NAMES));
        return String.join(", ", told) + (told.size() < names.size() ? ", …" : "");
    }

    private static boolean flag(int character) {
        return character >= FIRST_OF_FLAGS && character <= LAST_OF_FLAGS;
    }

    /** The name of a country in the document's language where its face can draw it, or its code. */
    private String country(int first, int second) {
        String code = "" + (char) ('A' + first - FIRST_OF_FLAGS) + (char) ('A' + second - FIRST_OF_FLAGS);
        String name = new ULocale("", code).getDisplayCountry(locale);
        return drawable(name) ? name : code;
    }

    private static String sound(String passage) {
        return Normalizer2.getNFCInstance()
                .normalize(Sounds.TO_LATIN.transliterate(passage))
                .strip();
    }

    /** Read when the first such passage is met: few documents need it. */
    private static final class Sounds {
        static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin");
    }
}
