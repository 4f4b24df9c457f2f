package org.m4d.portal.posting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.m4d.portal.posting.internal.Poll;

/** What somebody may see of a poll at a moment. */
final class PollViews {

    private PollViews() {}

    /** @param own the reader's ballot; null when there is none */
    static PollView of(Poll poll, Ballot own, Instant now) {
        boolean visible = poll.getResults().visible(poll.over(now), own != null);
        boolean ordered = visible && poll.ranked() && poll.getVoters() > 0;
        int[][] pairs = ordered ? poll.tally().pairs() : null;
        return new PollView(
                poll.getId(),
                poll.ref().toString(),
                poll.getAuthorId(),
                poll.getQuestion(),
                poll.getLanguage(),
                poll.getKind().id(),
                poll.getMostChoices(),
                options(poll, visible && !poll.ranked()),
                poll.isAnonymous(),
                poll.getResults().id(),
                poll.getClosesAt(),
                poll.getClosedAt() == null && poll.over(now) ? poll.getClosesAt() : poll.getClosedAt(),
                poll.getVoters(),
                own == null ? null : own.choices(poll.ranked()),
                visible,
                ordered ? numbers(Schulze.places(pairs)) : null,
                ordered ? lists(pairs) : null,
                ordered ? lists(Schulze.paths(pairs)) : null,
                poll.getVersion());
    }

    private static List<PollView.Option> options(Poll poll, boolean counted) {
        List<PollView.Option> options = new ArrayList<>();
        for (int i = 0; i < poll.getOptions().size(); i++) {
            Integer votes = counted ? poll.tally().votes(i) : null;
            options.add(new PollView.Option(i + 1, poll.getOptions().get(i), votes));
        }
        return options;
    }

    private static List<List<Integer>> numbers(List<List<Integer>> places) {
        return places.stream()
                .map(place -> place.stream().map(index -> index + 1).toList())
                .toList();
    }

    private static List<List<Integer>> lists(int[][] matrix) {
        return Arrays.stream(matrix)
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList();
    }
}
