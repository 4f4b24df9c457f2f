package org.m4d.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.common.PortalLanguage;

/** All words of mails are there in all languages, and say everything that they are given to say. */
class MailWordsTest {

    private static final Properties ENGLISH = MailWords.read(PortalLanguage.EN);
    private static final Pattern FORM = Pattern.compile("\\b(zero|one|two|few|many|other) \\{");

    private final MailWords words = new MailWords();

    @ParameterizedTest
    @EnumSource(PortalLanguage.class)
    void everyLanguageHasTheSameWords(PortalLanguage language) {
        Properties read = MailWords.read(language);
        assertThat(read.stringPropertyNames()).isEqualTo(ENGLISH.stringPropertyNames());
        assertThat(read.values()).noneMatch(text -> text.toString().isBlank());
    }

    @ParameterizedTest
    @EnumSource(PortalLanguage.class)
    void everythingThatIsGivenIsSaid(PortalLanguage language) {
        for (String key : ENGLISH.stringPropertyNames()) {
            String pattern = MailWords.read(language).getProperty(key);
            assertThat(new MessageFormat(pattern).getArgumentNames())
                    .as(key)
                    .isEqualTo(new MessageFormat(ENGLISH.getProperty(key)).getArgumentNames());
            String said = words.of(language, key, 41, 42, 43);
            assertThat(said).as(key).doesNotContain("{", "}");
            if (pattern.contains("{0")) {
                assertThat(said).as(key).contains("41");
            }
            if (pattern.contains("{1}")) {
                assertThat(said).as(key).contains("42");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PortalLanguage.class)
    void countsHaveTheFormsOfTheirLanguage(PortalLanguage language) {
        Set<String> wanted = Set.copyOf(
                PluralRules.forLocale(ULocale.forLanguageTag(language.code())).getKeywords());
        Properties read = MailWords.read(language);
        read.stringPropertyNames().stream()
                .map(read::getProperty)
                .filter(text -> text.contains("plural,"))
                .forEach(text -> assertThat(FORM.matcher(text)
                                .results()
                                .map(MatchResult::group)
                                .map(form -> form.substring(0, form.indexOf(' ')))
                                .collect(Collectors.toSet()))
                        .as(text)
                        .isEqualTo(wanted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone", "much", "file", "invalid", "closed", "vote", "nothing", "expired", "empty"})
    void everyReasonForWhichAMailIsNotTakenCanBeSaid(String why) {
        assertThat(Stream.of(PortalLanguage.values()).map(language -> words.of(language, "back.why." + why, "a.pdf")))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @EnumSource(PortalLanguage.class)
    void aMomentHasTheDigitsThatTheRestHas(PortalLanguage language) {
        assertThat(words.moment(language, Instant.parse("2026-11-14T09:12:00Z"), ZoneId.of("Africa/Addis_Ababa")))
                .contains("14", "2026", "12:12");
    }
}
