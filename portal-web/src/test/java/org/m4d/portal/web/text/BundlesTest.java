package org.m4d.portal.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.m4d.portal.common.PortalLanguage;

/** A text exists in all four languages, with the same values to fill in and with every plural form that its language has. */
class BundlesTest {

    private static final Map<String, String> ENGLISH = texts(PortalLanguage.EN);

    @ParameterizedTest
    @EnumSource(PortalLanguage.class)
    void everyLanguageHasTheSameKeys(PortalLanguage language) {
        assertThat(texts(language).keySet()).isEqualTo(ENGLISH.keySet());
    }

    @Test
    void noKeyStandsInTwoBundles() {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        Bundles.NAMES.forEach(name -> Bundles.read(name, PortalLanguage.EN).keySet().stream()
                .filter(key -> !seen.add(key))
                .forEach(twice::add));
        assertThat(twice).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PortalLanguage.class)
    void noTextIsBlank(PortalLanguage language) {
        assertThat(texts(language))
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(PortalLanguage.class)
    void everyPatternTakesTheSameValuesAsTheEnglishOne(PortalLanguage language) {
        texts(language).forEach((key, text) -> assertThat(placeholders(new MessagePattern(text)))
                .as("%s in %s", key, language)
                .isEqualTo(placeholders(new MessagePattern(ENGLISH.get(key)))));
    }

    @ParameterizedTest
    @EnumSource(PortalLanguage.class)
    void everyPluralHasTheFormsOfItsLanguage(PortalLanguage language) {
        Set<String> wanted =
                PluralRules.forLocale(ULocale.forLanguageTag(language.code())).getKeywords();
        texts(language).forEach((key, text) -> plurals(new MessagePattern(text))
                .forEach(
                        forms -> assertThat(forms).as("%s in %s", key, language).isEqualTo(wanted)));
    }

    @ParameterizedTest
    @EnumSource(value = PortalLanguage.class, names = "EN", mode = EnumSource.Mode.EXCLUDE)
    void noTextWasLeftInEnglish(PortalLanguage language) {
        List<String> left = texts(language).entrySet().stream()
                .filter(text -> text.getValue().equals(ENGLISH.get(text.getKey())))
                .filter(text -> !SameInEnglish.allowed(language, text.getValue()))
                .map(text -> text.getKey() + "=" + text.getValue())
                .toList();
        assertThat(left).as("translate these, or add the word to SameInEnglish").isEmpty();
    }

    /** A straight apostrophe quotes in these patterns and swallows what follows. */
    @ParameterizedTest
    @EnumSource(PortalLanguage.class)
    void noTextHasAStraightApostrophe(PortalLanguage language) {
        assertThat(texts(language))
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("'"));
    }

    private static Map<String, String> texts(PortalLanguage language) {
        Map<String, String> all = new TreeMap<>();
        Bundles.NAMES.forEach(name -> all.putAll(Bundles.read(name, language)));
        return all;
    }

    private static Set<String> placeholders(MessagePattern pattern) {
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_NUMBER || part.getType() == Part.Type.ARG_NAME) {
                found.add(pattern.getSubstring(part));
            }
        }
        return found;
    }

    private static List<Set<String>> plurals(MessagePattern pattern) {
        List<Set<String>> found = new ArrayList<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
                found.add(forms(pattern, i));
            }
        }
        return found;
    }

    private static Set<String> forms(MessagePattern pattern, int start) {
        Set<String> forms = new HashSet<>();
        int end = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i < end; i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                forms.add(pattern.getSubstring(part));
            } else if (part.getType() == Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            }
        }
        forms.removeIf(form -> form.startsWith("="));
        return forms;
    }
}
