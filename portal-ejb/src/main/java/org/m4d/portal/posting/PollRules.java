package org.m4d.portal.posting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.m4d.portal.common.InvalidInput;

/** What a poll must be besides what its fields say each for itself. */
final class PollRules {

    private static final Duration LONGEST = Duration.ofDays(366);

    private PollRules() {}

    /** @param within the path of the poll in the input; empty when it is the input itself */
    static void check(NewPoll poll, String within, Instant now) {
        List<InvalidInput.Violation> wrong = new ArrayList<>();
        if (PollKind.of(poll.kind()).isEmpty()) {
            wrong.add(new InvalidInput.Violation(within + "kind", "error.choice", Map.of()));
        }
        if (PollResults.of(poll.results()).isEmpty()) {
            wrong.add(new InvalidInput.Violation(within + "results", "error.choice", Map.of()));
        }
        HashSet<String> seen = new HashSet<>();
        if (!poll.options().stream().allMatch(option -> seen.add(option.toLowerCase(Locale.ROOT)))) {
            wrong.add(new InvalidInput.Violation(within + "options", "error.poll.same", Map.of()));
        }
        if (poll.most() != null
                && (poll.most() < 1 || poll.most() > poll.options().size())) {
            wrong.add(new InvalidInput.Violation(within + "most", "error.poll.most", Map.of()));
        }
        if (poll.closesAt() != null
                && (poll.closesAt().isBefore(now) || poll.closesAt().isAfter(now.plus(LONGEST)))) {
            wrong.add(new InvalidInput.Violation(within + "closesAt", "error.poll.closes", Map.of()));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }
}
