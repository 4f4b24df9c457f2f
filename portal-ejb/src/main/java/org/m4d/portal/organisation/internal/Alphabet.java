package org.m4d.portal.organisation.internal;

import com.ibm.icu.text.Collator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.common.Slug;

/** Puts names into the alphabetical order of a language, and takes them apart into words to be looked up by. */
public final class Alphabet {

    /** Names that agree in so many bytes of their key count as equal; their ids decide then. */
    private static final int LONGEST_KEY = 240;

    private static final Map<PortalLanguage, Collator> COLLATORS = collators();

    private Alphabet() {}

    /** A text whose binary order is the alphabetical order of this language: hexadecimal, at most 240 characters. */
    public static String key(PortalLanguage language, String name) {
        String key = HexFormat.of()
                .formatHex(COLLATORS.get(language).getCollationKey(name).toByteArray());
        return key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) : key;
    }

    /** The words of all names in lower-case Latin letters, whatever their script. */
    public static Set<String> words(LocalizedText names) {
        Set<String> words = new TreeSet<>();
        names.texts().values().forEach(name -> words.addAll(words(name)));
        return words;
    }

    /** The words of a name, or of what somebody types to find one. */
    public static Set<String> words(String name) {
        Set<String> words = new TreeSet<>();
        for (String part : name.split("[\\s\\p{Punct}]+")) {
            for (String word : part.isEmpty() ? new String[0] : Slug.of(part).split("-")) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    private static Map<PortalLanguage, Collator> collators() {
        Map<PortalLanguage, Collator> collators = new EnumMap<>(PortalLanguage.class);
        for (PortalLanguage language : PortalLanguage.values()) {
            collators.put(language, Collator.getInstance(language.locale()).freeze());
        }
        return collators;
    }
}
