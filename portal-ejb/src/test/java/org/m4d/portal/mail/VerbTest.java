package org.m4d.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines are commands, in the four languages, and which are sentences. */
class VerbTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "help            | HELP        | ''",
                "Aide            | HELP        | ''",
                "AYUDA.          | HELP        | ''",
                "مساعدة          | HELP        | ''",
                "مساعده          | HELP        | ''",
                "list            | LIST        | ''",
                "Liste           | LIST        | ''",
                "قائمة           | LIST        | ''",
                "Subscribe water | SUBSCRIBE   | water",
                "suivre eau      | SUBSCRIBE   | eau",
                "suscribir agua  | SUBSCRIBE   | agua",
                "اشتراك water    | SUBSCRIBE   | water",
                "unsubscribe     | UNSUBSCRIBE | ''",
                "désabonner      | UNSUBSCRIBE | ''",
                "desabonner eau  | UNSUBSCRIBE | eau",
                "DESINSCRIRE     | UNSUBSCRIBE | ''",
                "baja            | UNSUBSCRIBE | ''",
                "إلغاء           | UNSUBSCRIBE | ''",
                "الغاء           | UNSUBSCRIBE | ''",
                "ألغاء           | UNSUBSCRIBE | ''",
                "read 123        | READ        | 123",
                "قراءة ١٢٣       | READ        | 123",
                "leer agua       | READ        | agua",
                "stop            | STOP        | ''",
                "Stop all        | STOP        | ''",
                "arrêter         | STOP        | ''",
                "توقّف           | STOP        | ''",
                "ايقاف           | STOP        | ''",
                "start           | START       | ''",
                "reprendre       | START       | ''",
                "استئناف         | START       | ''",
                "Thanks!!        | THANKS      | ''",
                "Merci !         | THANKS      | ''",
                "gracias…        | THANKS      | ''",
                "شكراً           | THANKS      | ''",
                "شكـــرا         | THANKS      | ''",
                "+1              | THANKS      | ''",
                "＋１            | THANKS      | ''",
                "I agree         | AGREE       | ''",
                "D’accord.       | AGREE       | ''",
                "de acuerdo      | AGREE       | ''",
                "أوافق           | AGREE       | ''",
                "util            | USEFUL      | ''",
                "útil            | USEFUL      | ''",
                "مفيد            | USEFUL      | ''",
                "Vote 1          | VOTE        | 1",
                "vote 2>1=3      | VOTE        | 2>1=3",
                "votar 1, 3      | VOTE        | 1, 3",
                "صوت ٢>١>٣       | VOTE        | 2>1>3",
                "vote            | VOTE        | ''",
            })
    void aWordAndAsLittleAsItNeedsIsACommand(String line, Verb verb, String rest) {
        assertThat(Verb.in(line)).hasValue(new Verb.Command(verb, rest));
    }

    @Test
    void marksOfDirectionAndBlanksDoNotHideAWord() {
        assertThat(Verb.in("\u200f شكرا\u200e  ")).hasValue(new Verb.Command(Verb.THANKS, ""));
        assertThat(Verb.in("\u2003stop\u00a0all ")).hasValue(new Verb.Command(Verb.STOP, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "...",
                "Read this before you answer",
                "Stop the drilling now",
                "Stop it",
                "Thanks Awa",
                "Merci beaucoup à tous",
                "Agree?",
                "Useful؟",
                "I agree with Awa",
                "Start with the wells",
                "Help us",
                "List of wells",
                "Vote for the second",
                "vote one",
                "vote 1 please",
                "follow the money trail",
                "reader",
                "listen",
                "شكرا لك",
            })
    void aSentenceIsASentence(String line) {
        assertThat(Verb.in(line)).isEmpty();
    }

    @Test
    void aLineThatNoPersonWritesCostsNothing() {
        assertThat(Verb.in("!".repeat(5_000_000) + "x")).isEmpty();
        assertThat(Verb.in("read " + "a".repeat(5_000_000))).isEmpty();
    }
}
