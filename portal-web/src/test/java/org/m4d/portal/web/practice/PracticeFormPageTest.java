package org.m4d.portal.web.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.form.FormState;
import org.m4d.portal.web.practice.PracticeFormPage.CorridorRow;

/** The rows for corridors, which a button adds to without a script. */
class PracticeFormPageTest {

    @Test
    void aFreshFormHasOneEmptyRow() {
        assertThat(rows(Map.of())).containsExactly(new CorridorRow(1, "", ""));
    }

    @Test
    void theButtonAddsARowAndKeepsWhatWasTyped() {
        assertThat(rows(Map.of(
                        "action", List.of("add-corridor"),
                        "origin-1", List.of("ML"),
                        "destination-1", List.of("FR"))))
                .containsExactly(new CorridorRow(1, "ML", "FR"), new CorridorRow(2, "", ""));
    }

    @Test
    void aRowThatIsStillEmptyStaysWhenAnotherIsAskedFor() {
        assertThat(rows(Map.of(
                        "action", List.of("add-corridor"),
                        "origin-1", List.of(""),
                        "destination-1", List.of(""))))
                .hasSize(2);
    }

    @Test
    void aRefusedFormComesBackWithItsRowsAndNoMore() {
        assertThat(rows(Map.of(
                        "action", List.of("publish"),
                        "origin-1", List.of("ML"),
                        "destination-1", List.of(""))))
                .containsExactly(new CorridorRow(1, "ML", ""));
    }

    @Test
    void thereAreNeverMoreRowsThanCorridorsMayBe() {
        Map<String, List<String>> values = new TreeMap<>(Map.of("action", List.of("add-corridor")));
        for (int n = 1; n <= PracticeFormPage.MOST_CORRIDORS; n++) {
            values.put("origin-" + n, List.of("ML"));
            values.put("destination-" + n, List.of("FR"));
        }

        assertThat(rows(values)).hasSize(PracticeFormPage.MOST_CORRIDORS);
    }

    private static List<CorridorRow> rows(Map<String, List<String>> values) {
        PracticeFormPage page = new PracticeFormPage();
        page.form = new CurrentForm() {
            @Override
            public FormState getState() {
                return new FormState(values, List.of(), null);
            }
        };
        return page.getCorridors();
    }
}
