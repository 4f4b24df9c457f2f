package org.m4d.portal.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The login's own texts: the same in all four languages, and translated. */
class LoginThemeTest {
    private static final Path THEME = Path.of("src/main/resources/theme/m4d/login");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ar"})
    void everyTextIsTranslated(String language) throws IOException {
        Properties english = messages("en");
        Properties other = messages(language);
        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        english.stringPropertyNames().stream()
                // a word that is the same in Spanish
                .filter(key -> !("es".equals(language) && "m4dErrorPrefix".equals(key)))
                .forEach(key ->
                        assertThat(other.getProperty(key)).as(key).isNotBlank().isNotEqualTo(english.getProperty(key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void apostrophesAreDoubledForTheMessageFormat(String language) throws IOException {
        messages(language).forEach((key, text) -> assertThat(text.toString().replace("''", ""))
                .as(key.toString())
                .doesNotContain("'"));
    }

    @Test
    void everyTextThatTheTemplatesAskForExists() throws IOException {
        Properties english = messages("en");
        for (String template : new String[] {"template.ftl", "footer.ftl"}) {
            Matcher asked = Pattern.compile("msg\\(\"(m4d\\w+)\"").matcher(Files.readString(THEME.resolve(template)));
            while (asked.find()) {
                assertThat(english.getProperty(asked.group(1)))
                        .as(asked.group(1))
                        .isNotNull();
            }
        }
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(
                THEME.resolve("messages/messages_" + language + ".properties"), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }
}
