package org.m4d.portal.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A notification about which nothing can be decided holds up none of the others. */
class MailPlannerTest {

    /** Three wait; the second cannot be looked at. */
    private static final class Planner extends MailPlanner {
        private final List<Long> waiting = new ArrayList<>(List.of(1L, 2L, 3L));
        private final List<Long> left = new ArrayList<>();

        private Planner() {
            self = this;
        }

        @Override
        public int plan(long only) {
            if (waiting.contains(2L) && (only == 0 || only == 2)) {
                throw new IllegalStateException("nobody knows what this is");
            }
            int before = waiting.size();
            waiting.removeIf(id -> only == 0 || only == id);
            return before - waiting.size();
        }

        @Override
        public List<Long> waiting() {
            return List.copyOf(waiting);
        }

        @Override
        public void leave(long id) {
            waiting.remove(id);
            left.add(id);
        }
    }

    @Test
    void theOthersArePlannedAtOnceAndItGoesWithoutMailInTheEnd() {
        Planner planner = new Planner();
        assertThat(planner.planSome()).isFalse();
        assertThat(planner.waiting).containsExactly(2L);
        assertThat(planner.left).isEmpty();

        planner.planSome();
        assertThat(planner.left).isEmpty();
        planner.planSome();
        assertThat(planner.left).containsExactly(2L);
        planner.waiting.add(4L);
        assertThat(planner.planSome()).isFalse();
        assertThat(planner.waiting).isEmpty();
    }
}
