package org.m4d.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.common.Words;

/** The portal's words in documents are there in all languages, and can all be printed. */
class DocumentWordsTest {

    private static final Properties ENGLISH = Words.read("/document/words", PortalLanguage.EN);

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheSameWords(PortalLanguage language) {
        Properties read = Words.read("/document/words", language);
        assertThat(read.stringPropertyNames()).isEqualTo(ENGLISH.stringPropertyNames());
        for (String key : ENGLISH.stringPropertyNames()) {
            assertThat(read.getProperty(key)).isNotBlank();
            assertThat(new MessageFormat(read.getProperty(key)).getArgumentNames())
                    .as(key)
                    .isEqualTo(new MessageFormat(ENGLISH.getProperty(key)).getArgumentNames());
        }
        StandIn standIn = new StandIn(language);
        read.values().forEach(words -> Printable.of(Span.of(words.toString()), standIn));
        assertThat(standIn.met()).isEmpty();
    }
}
