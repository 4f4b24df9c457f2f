package org.m4d.portal.ledger;

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
import org.m4d.portal.ledger.RecommendationState.Act;
import org.m4d.portal.ledger.RecommendationStep.Words;

/** What {@code docs/ledger.md} says of states and steps is what holds, cell by cell. */
class LedgerTableTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "ledger.md");
    private static final String NONE = "–";

    /** The rows of the table whose first column has this heading, each by the headings of its columns. */
    private static Map<String, Map<String, String>> table(String first) throws IOException {
        List<String> head = List.of();
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(DOCUMENT)) {
            List<String> cells = cells(line);
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
        for (RecommendationStep step : RecommendationStep.values()) {
            String from = Arrays.stream(RecommendationState.values())
                    .filter(step::startsIn)
                    .map(RecommendationState::id)
                    .collect(Collectors.joining(", "));
            Map<String, String> row = new LinkedHashMap<>();
            row.put("from", from.isEmpty() ? NONE : from);
            row.put("to", step.to().id());
            row.put("who", step.by().name().toLowerCase(Locale.ROOT));
            row.put(
                    "words",
                    step.words() == Words.NONE ? NONE : step.words().name().toLowerCase(Locale.ROOT));
            steps.put(step.id(), row);
        }
        assertThat(table("step")).isEqualTo(steps);
    }

    @Test
    void saysWhatEachStateAdmits() throws IOException {
        Map<String, Map<String, String>> states = new LinkedHashMap<>();
        for (RecommendationState state : RecommendationState.values()) {
            Map<String, String> row = new LinkedHashMap<>();
            for (Act act : Act.values()) {
                row.put(act.name().toLowerCase(Locale.ROOT).replace('_', '-'), state.admits(act) ? "yes" : NONE);
            }
            states.put(state.id(), row);
        }
        assertThat(table("state")).isEqualTo(states);
    }

    @Test
    void everyStepIsADeedOfTheHistory() {
        assertThat(Arrays.stream(RecommendationStep.values()).map(LedgerDeed::of))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    /** Whatever can be kept or broken can come back; whatever is over for good has no way out. */
    @Test
    void onlyWhatWasTakenBackHasNoWayOut() {
        assertThat(Arrays.stream(RecommendationState.values())
                        .filter(state ->
                                Arrays.stream(RecommendationStep.values()).noneMatch(step -> step.startsIn(state))))
                .containsExactly(RecommendationState.WITHDRAWN, RecommendationState.SUPERSEDED);
    }
}
