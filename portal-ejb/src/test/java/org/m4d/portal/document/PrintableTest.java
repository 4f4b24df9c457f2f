package org.m4d.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.m4d.portal.common.PortalLanguage;

class PrintableTest {

    private final StandIn standIn = new StandIn(PortalLanguage.FR);

    @ParameterizedTest
    @CsvSource({
        "e\u0301te\u0301, été",
        "a\u00ADb\u200Bc\uFEFFd, abcd",
        "a\u0000\u001Bb, ab",
        "a\uFE0Fb, ab",
        "1\uFE0F\u20E3, 1",
        "\uD83D, \uFFFD",
        "a\uFFFFb, a\uFFFDb",
        "\u0645\u200C\u0645, \u0645\u200C\u0645",
    })
    void whatHasNoLookOfItsOwnIsLeftOut(String typed, String drawn) {
        assertThat(drawn(typed)).isEqualTo(drawn);
        assertThat(standIn.met()).isEmpty();
    }

    @Test
    void lineEndsAreAllOfOneKind() {
        assertThat(drawn("a\r\nb\rc\u2028d\te")).isEqualTo("a\nb\nc\nd e");
    }

    @ParameterizedTest
    @CsvSource({
        "😀, [grinning face]",
        "👩🏽‍🌾, '[woman, ear of rice]'",
        "🇲🇦, [Maroc]",
        "🇲, [regional indicator symbol letter m]",
        "漢字, [hàn zì]",
        "Ｆｕｌｌ, Full",
        "𝐀, A",
        "①, 1",
        "\uE000, \uFFFD",
        "😀😀😀😀😀😀😀, '[grinning face, grinning face, grinning face, grinning face, grinning face, grinning face, …]'",
    })
    void somethingStandsForWhatNoFaceHas(String typed, String drawn) {
        assertThat(Printable.of(Span.of(typed), standIn)).singleElement().satisfies(run -> {
            assertThat(run.text()).isEqualTo("\u2068" + drawn + "\u2069");
            assertThat(run.said()).isEqualTo(typed);
        });
        assertThat(standIn.met()).containsExactly(typed);
    }

    @Test
    void eachPassageIsToldOnce() {
        assertThat(drawn("漢 字 漢")).isEqualTo("\u2068[hàn]\u2069 \u2068[zì]\u2069 \u2068[hàn]\u2069");
        assertThat(standIn.met()).containsExactly("漢", "字");
    }

    /** Whatever there is in Unicode: what is drawn is drawn with letters of ours. */
    @Test
    void nothingIsDrawnThatNoFaceHas() {
        for (int character = 0; character <= Character.MAX_CODE_POINT; character += character < 0x3000 ? 1 : 97) {
            List<Run> runs = Printable.of(Span.of(Character.toString(character)), standIn);
            for (Run run : runs) {
                assertThat(run.text().codePoints())
                        .as("%x", character)
                        .allMatch(drawn -> drawn == '\n' || Pieces.direction(drawn) || Face.any(drawn));
            }
        }
    }

    @Test
    void aTitleIsOneLineWithoutControls() {
        assertThat(Printable.line(" a\n\tb\u0000 \uD83D 😀 ")).isEqualTo("a b 😀");
    }

    private String drawn(String typed) {
        return Printable.of(Span.of(typed), standIn).stream().map(Run::text).collect(Collectors.joining());
    }
}
