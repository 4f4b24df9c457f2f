package org.m4d.portal.posting;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.m4d.portal.posting.WordDiff.Kind;
import org.m4d.portal.posting.WordDiff.Piece;

/** What changed between two texts, word by word. */
class WordDiffTest {

    @Test
    void marksTheWordsThatCameAndWent() {
        assertThat(WordDiff.between("Diaspora savings build schools", "Diaspora remittances build two schools"))
                .containsExactly(
                        new Piece(Kind.KEPT, "Diaspora "),
                        new Piece(Kind.REMOVED, "savings "),
                        new Piece(Kind.ADDED, "remittances "),
                        new Piece(Kind.KEPT, "build "),
                        new Piece(Kind.ADDED, "two "),
                        new Piece(Kind.KEPT, "schools"));
    }

    @Test
    void tellsArabicWordsApart() {
        assertThat(WordDiff.between("تحويلات المهاجرين مهمة", "تحويلات المغتربين مهمة"))
                .containsExactly(
                        new Piece(Kind.KEPT, "تحويلات "),
                        new Piece(Kind.REMOVED, "المهاجرين "),
                        new Piece(Kind.ADDED, "المغتربين "),
                        new Piece(Kind.KEPT, "مهمة"));
    }

    @ParameterizedTest
    @CsvSource({"'',''", "'',a", "a,''", "a,a", "a b c,c b a", "' a',a", "'a\n\nb','a b'"})
    void holdsBothTextsWhole(String before, String after) {
        checkWhole(before, after);
    }

    @Test
    void comparesTheLongestTextsInGoodTime() {
        String before = words("a", 15_000);
        String after = words("b", 15_000);

        List<Piece> pieces = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> WordDiff.between(before, after));

        assertThat(pieces).extracting(Piece::kind).containsExactly(Kind.REMOVED, Kind.ADDED);
    }

    @Test
    void findsASmallChangeInTheLongestText() {
        String before = words("word", 8_000);

        assertThat(WordDiff.between(before, before.replace("word4000 ", "other ")))
                .extracting(Piece::kind)
                .containsExactly(Kind.KEPT, Kind.REMOVED, Kind.ADDED, Kind.KEPT);
        checkWhole(before, before.replace("word4000 ", "other "));
    }

    private static String words(String stem, int count) {
        return IntStream.range(0, count).mapToObj(n -> stem + n).collect(joining(" "));
    }

    private static void checkWhole(String before, String after) {
        List<Piece> pieces = WordDiff.between(before, after);

        assertThat(text(pieces, Kind.REMOVED)).isEqualTo(before);
        assertThat(text(pieces, Kind.ADDED)).isEqualTo(after);
    }

    private static String text(List<Piece> pieces, Kind side) {
        return pieces.stream()
                .filter(piece -> piece.kind() == Kind.KEPT || piece.kind() == side)
                .map(Piece::text)
                .collect(joining());
    }
}
