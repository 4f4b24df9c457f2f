package org.m4d.portal.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines are short enough for everybody, and whole again when they are unfolded. */
class FoldedLinesTest {

    private static int octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "ن", "漢", "😀", "a😀", "ab😀é"})
    void noLineIsLongerThan75OctetsAndNoCharacterIsCut(String unit) {
        String line = "SUMMARY:" + unit.repeat(100);
        String folded = FoldedLines.anew(line + "\r\n");

        assertThat(folded.split("\r\n"))
                .hasSizeGreaterThan(1)
                .allSatisfy(part -> assertThat(octets(part)).isLessThanOrEqualTo(75))
                .allSatisfy(
                        part -> assertThat(new String(part.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                                .isEqualTo(part));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
    }

    @Test
    void shortLinesStayAsTheyAre() {
        assertThat(FoldedLines.anew("A:" + "x".repeat(73) + "\r\nB:y\r\n"))
                .isEqualTo("A:" + "x".repeat(73) + "\r\nB:y\r\n");
        assertThat(FoldedLines.anew("A:" + "x".repeat(74) + "\r\n")).isEqualTo("A:" + "x".repeat(73) + "\r\n x\r\n");
    }

    @Test
    void whatWasFoldedBeforeIsFoldedAnew() {
        assertThat(FoldedLines.anew("A:on\r\n e line\r\n")).isEqualTo("A:one line\r\n");
    }

    @Test
    void spacesAtAFoldStay() {
        String line = "A:" + "x".repeat(73) + "   y";
        assertThat(FoldedLines.anew(line + "\r\n").replace("\r\n ", "")).isEqualTo(line + "\r\n");
    }
}
