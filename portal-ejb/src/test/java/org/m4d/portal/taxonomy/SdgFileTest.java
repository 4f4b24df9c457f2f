package org.m4d.portal.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Goals and targets of the 2030 Agenda, by whose codes projects are tagged and exported to IATI. */
class SdgFileTest {

    /** Number of targets of goal 1, 2 ... 17 in General Assembly resolution 70/1. */
    private static final List<Integer> TARGETS_OF_GOALS =
            List.of(7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19);

    private final ReferenceTable sdg = ReferenceTable.read("/taxonomy/sdg.csv");

    @Test
    void holdsSeventeenGoalsAnd169Targets() {
        assertEquals(17, rows("goal").size());
        assertEquals(169, rows("target").size());
        assertEquals(186, new HashSet<>(sdg.column("code")).size());
    }

    @Test
    void givesEachGoalItsTargets() {
        List<Integer> counts = IntStream.rangeClosed(1, 17)
                .map(goal -> (int) rows("target").stream()
                        .filter(row -> row.get("goal").equals(String.valueOf(goal)))
                        .count())
                .boxed()
                .toList();
        assertEquals(TARGETS_OF_GOALS, counts);
        for (CSVRecord target : rows("target")) {
            assertTrue(target.get("code").matches(target.get("goal") + "\\.([1-9][0-9]?|[a-d])"), target::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void speaksEachLanguage(String language) {
        sdg.column("title_" + language).forEach(title -> assertWellWritten(title, language));
        for (CSVRecord goal : rows("goal")) {
            assertWellWritten(goal.get("short_" + language), language);
        }
    }

    private static void assertWellWritten(String text, String language) {
        assertFalse(text.isBlank());
        assertEquals(text.strip(), text);
        assertFalse(text.contains("  "), text);
        assertTrue(Normalizer.isNormalized(text, Normalizer.Form.NFC), () -> "not composed: " + text);
        assertFalse(text.contains("\u0640"), () -> "stretched letter: " + text);
        assertEquals(language.equals("ar"), text.matches(".*\\p{IsArabic}.*"), text);
    }

    private List<CSVRecord> rows(String kind) {
        return sdg.rows().stream().filter(row -> row.get("kind").equals(kind)).toList();
    }
}
