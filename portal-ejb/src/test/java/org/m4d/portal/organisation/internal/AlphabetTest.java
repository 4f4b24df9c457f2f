package org.m4d.portal.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.PortalLanguage;

class AlphabetTest {

    @Test
    void accentsAndCapitalsDoNotMoveAName() {
        assertThat(sorted(PortalLanguage.FR, "Zébu", "école", "Eau", "Étoile", "étang"))
                .containsExactly("Eau", "école", "étang", "Étoile", "Zébu");
    }

    @Test
    void spanishPutsEnyeBehindEn() {
        assertThat(sorted(PortalLanguage.ES, "Ñandú", "Oso", "Nube")).containsExactly("Nube", "Ñandú", "Oso");
    }

    @Test
    void aKeyFitsItsColumnHoweverLongTheName() {
        assertThat(Alphabet.key(PortalLanguage.AR, "جمعية ".repeat(30))).hasSizeLessThanOrEqualTo(240);
    }

    @Test
    void wordsOfEveryScriptAreLookedUpInLatinLetters() {
        LocalizedText names = new LocalizedText(Map.of("fr", "Femmes d’Étretat", "ar", "نساء"));
        assertThat(Alphabet.words(names)).contains("femmes", "detretat").containsAll(Alphabet.words("نساء"));
    }

    @Test
    void nothingIsMadeOfPunctuation() {
        assertThat(Alphabet.words(" - , %_ ")).isEmpty();
    }

    private static List<String> sorted(PortalLanguage language, String... names) {
        return Stream.of(names)
                .sorted(Comparator.comparing(name -> Alphabet.key(language, name)))
                .toList();
    }
}
