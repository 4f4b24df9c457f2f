package org.m4d.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.PortalLanguage;

class PiecesTest {

    @Test
    void aParagraphRunsAsItsLettersDo() {
        assertThat(Pieces.rightToLeft(runs("word"), true)).isFalse();
        assertThat(Pieces.rightToLeft(runs("كلمة"), false)).isTrue();
        assertThat(Pieces.rightToLeft(runs("كلمة word"), true)).isTrue();
        assertThat(Pieces.rightToLeft(runs("كلمة word"), false)).isFalse();
        assertThat(Pieces.rightToLeft(runs("12, 13"), true)).isTrue();
    }

    @Test
    void itIsTakenApartWhereDirectionOrFaceChange() {
        assertThat(pieces("في 2024 مع Fund", true))
                .containsExactly("ARABIC1 في ", "TEXT2 2024", "ARABIC1  مع ", "TEXT2 Fund");
        assertThat(pieces("a → b", false)).containsExactly("TEXT0 a ", "MONO0 → ", "TEXT0 b");
    }

    /** Or FOP joins the last letter to the sign. */
    @Test
    void signsOfArabicAreApart() {
        assertThat(pieces("سؤال؟ نعم", true)).containsExactly("ARABIC1 سؤال", "ARABIC1 ؟", "ARABIC1  نعم");
    }

    @Test
    void marksOfDirectionWorkAndAreNotDrawn() {
        assertThat(pieces("a\u2067b\u2069c", false)).containsExactly("TEXT0 a", "TEXT2 b", "TEXT0 c");
    }

    @Test
    void whatStandsForSomethingRunsAsItDoesItself() {
        assertThat(pieces("في 漢字 نعم", true)).containsExactly("ARABIC1 في ", "TEXT2 [hàn zì]", "ARABIC1  نعم");
    }

    private static List<Run> runs(String text) {
        return Printable.of(Span.of(text), new StandIn(PortalLanguage.EN));
    }

    private static List<String> pieces(String text, boolean rightToLeft) {
        Stream<Piece> pieces = Pieces.of(runs(text), rightToLeft).stream();
        return pieces.map(piece -> piece.face().name() + piece.level() + " " + piece.text())
                .toList();
    }
}
