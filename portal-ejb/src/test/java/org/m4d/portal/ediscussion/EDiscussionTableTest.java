package org.m4d.portal.ediscussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.m4d.portal.ediscussion.EDiscussionState.Act;

/** What {@code docs/ediscussions.md} says of states and steps is what holds, cell by cell. */
class EDiscussionTableTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "ediscussions.md");
    private static final String NONE = "–";

    /** The rows of the table whose first column has this heading, each by the headings of its columns. */
    private static Map<String, Map<String, String>> table(String first) throws IOException {
        List<List<String>> lines = Files.readAllLines(DOCUMENT).stream()
                .map(EDiscussionTableTest::cells)
                .toList();
        List<String> head = List.of();
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (List<String> cells : lines) {
            if (cells.isEmpty()) {
                head = List.of();
            } else if (cells.getFirst().equals(first)) {
                head = cells;
            } else if (!head.isEmpty() && !cells.getFirst().startsWith("---")) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 1; i < head.size(); i++) {
                    row.put(head.get(i), cells.get(i));
                }
                rows.put(cells.getFirst(), row);
            }
        }
        return rows;
    }

    /** The cells of a line of a table; none for any other line. */
    private static List<String> cells(String line) {
        return line.startsWith("|")
                ? Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                        .map(String::strip)
                        .toList()
                : List.of();
    }

    @Test
    void saysEveryStep() throws IOException {
        Map<String, Map<String, String>> steps = new LinkedHashMap<>();
        for (EDiscussionStep step : EDiscussionStep.values()) {
            String from = Arrays.stream(EDiscussionState.values())
                    .filter(step::startsIn)
                    .map(EDiscussionState::id)
                    .collect(Collectors.joining(", "));
            Map<String, String> row = new LinkedHashMap<>();
            row.put("from", from.isEmpty() ? NONE : from);
            row.put("to", step.to().id());
            row.put("who", step.by().name().toLowerCase(Locale.ROOT));
            row.put("reason", step.reasoned() ? "yes" : NONE);
            steps.put(step.id(), row);
        }
        assertThat(table("step")).isEqualTo(steps);
    }

    @Test
    void saysWhatEachStateAdmits() throws IOException {
        Map<String, Map<String, String>> states = new LinkedHashMap<>();
        for (EDiscussionState state : EDiscussionState.values()) {
            Map<String, String> row = new LinkedHashMap<>();
            for (Act act : Act.values()) {
                row.put(act.name().toLowerCase(Locale.ROOT).replace('_', '-'), state.admits(act) ? "yes" : NONE);
            }
            states.put(state.id(), row);
        }
        assertThat(table("state")).isEqualTo(states);
    }

    @Test
    void everyStepIsADeedOfTheLog() {
        assertThat(Arrays.stream(EDiscussionStep.values()).map(EDiscussionDeed::of))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }
}
