package org.m4d.portal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.DocumentedTables;
import org.m4d.portal.ledger.RecommendationState.Act;
import org.m4d.portal.ledger.RecommendationStep.Words;

/** What {@code docs/ledger.md} says of states and steps is what holds, cell by cell. */
class LedgerTableTest {

    private final DocumentedTables documented = new DocumentedTables("ledger.md");

    @Test
    void saysEveryStep() throws IOException {
        Map<String, Map<String, String>> steps = new LinkedHashMap<>();
        for (RecommendationStep step : RecommendationStep.values()) {
            String from = Arrays.stream(RecommendationState.values())
                    .filter(step::startsIn)
                    .map(RecommendationState::id)
                    .collect(Collectors.joining(", "));
            Map<String, String> row = new LinkedHashMap<>();
            row.put("from", from.isEmpty() ? DocumentedTables.NONE : from);
            row.put("to", step.to().id());
            row.put("who", step.by().name().toLowerCase(Locale.ROOT));
            row.put(
                    "words",
                    step.words() == Words.NONE
                            ? DocumentedTables.NONE
                            : step.words().name().toLowerCase(Locale.ROOT));
            steps.put(step.id(), row);
        }
        assertThat(documented.table("step")).isEqualTo(steps);
    }

    @Test
    void saysWhatEachStateAdmits() throws IOException {
        Map<String, Map<String, String>> states = new LinkedHashMap<>();
        for (RecommendationState state : RecommendationState.values()) {
            Map<String, String> row = new LinkedHashMap<>();
            for (Act act : Act.values()) {
                row.put(
                        act.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        state.admits(act) ? "yes" : DocumentedTables.NONE);
            }
            states.put(state.id(), row);
        }
        assertThat(documented.table("state")).isEqualTo(states);
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
