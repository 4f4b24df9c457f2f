package org.m4d.portal.ediscussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.DocumentedTables;
import org.m4d.portal.ediscussion.EDiscussionState.Act;

/** What {@code docs/ediscussions.md} says of states and steps is what holds, cell by cell. */
class EDiscussionTableTest {

    private final DocumentedTables documented = new DocumentedTables("ediscussions.md");

    @Test
    void saysEveryStep() throws IOException {
        Map<String, Map<String, String>> steps = new LinkedHashMap<>();
        for (EDiscussionStep step : EDiscussionStep.values()) {
            String from = Arrays.stream(EDiscussionState.values())
                    .filter(step::startsIn)
                    .map(EDiscussionState::id)
                    .collect(Collectors.joining(", "));
            Map<String, String> row = new LinkedHashMap<>();
            row.put("from", from.isEmpty() ? DocumentedTables.NONE : from);
            row.put("to", step.to().id());
            row.put("who", step.by().name().toLowerCase(Locale.ROOT));
            row.put("reason", step.reasoned() ? "yes" : DocumentedTables.NONE);
            steps.put(step.id(), row);
        }
        assertThat(documented.table("step")).isEqualTo(steps);
    }

    @Test
    void saysWhatEachStateAdmits() throws IOException {
        Map<String, Map<String, String>> states = new LinkedHashMap<>();
        for (EDiscussionState state : EDiscussionState.values()) {
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
    void everyStepIsADeedOfTheLog() {
        assertThat(Arrays.stream(EDiscussionStep.values()).map(EDiscussionDeed::of))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }
}
