package org.m4d.portal.web.weekly;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.weekly.DiscussionWeeks;
import org.m4d.portal.weekly.Naming;
import org.m4d.portal.weekly.WeeklyPolicy;
import org.m4d.portal.weekly.WeeklySummaryService;
import org.m4d.portal.weekly.WeeklyView;

/** The weeks of an e-discussion on its page: which it is, what was said of the latest, what its team has not summed up. Each is asked once. */
@Named("weeklyPart")
@RequestScoped
public class WeeklyPart {

    @Inject
    WeeklySummaryService summaries;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private final Map<Long, Optional<WeeklyView>> latest = new HashMap<>();
    private final Map<Long, List<Integer>> missing = new HashMap<>();
    private final Map<Long, Map<Integer, List<Integer>>> namings = new HashMap<>();

    /** The summary of the latest week that has one; null when none has. */
    public WeeklyView latest(EDiscussionView discussion) {
        return discussion.opens() == null
                ? null
                : latest.computeIfAbsent(discussion.id(), summaries::latest).orElse(null);
    }

    /** Whether the reader sums up its weeks. */
    public boolean mayWrite(EDiscussionView discussion) {
        return WeeklyPolicy.mayWrite(
                acting.actor(),
                acting.actor().registered()
                        && discussion.facilitatedBy(acting.actor().memberId()),
                state(discussion));
    }

    /** The latest week that has ended without a summary, while contributions are taken and for those alone who write it; 0 for none. */
    public int missing(EDiscussionView discussion) {
        if (!discussion.takesContributions() || !mayWrite(discussion)) {
            return 0;
        }
        List<Integer> found = missing.computeIfAbsent(discussion.id(), summaries::missing);
        return found.isEmpty() ? 0 : found.getLast();
    }

    /** The present week of an open discussion; 0 for all others. */
    public int week(EDiscussionView discussion) {
        return state(discussion) == EDiscussionState.OPEN ? weeks(discussion).at(clock.instant()) : 0;
    }

    /** How many weeks an announced discussion has. */
    public int count(EDiscussionView discussion) {
        return weeks(discussion).count();
    }

    /** The weeks whose summaries name a contribution. */
    public List<Integer> naming(EDiscussionView discussion, int contribution) {
        return latest(discussion) == null
                ? List.of()
                : namings.computeIfAbsent(discussion.id(), this::byContribution).getOrDefault(contribution, List.of());
    }

    private Map<Integer, List<Integer>> byContribution(long discussion) {
        return summaries.namings(discussion).stream()
                .collect(Collectors.groupingBy(
                        Naming::contribution, Collectors.mapping(Naming::week, Collectors.toList())));
    }

    private static DiscussionWeeks weeks(EDiscussionView discussion) {
        return new DiscussionWeeks(discussion.opens(), discussion.closes());
    }

    private static EDiscussionState state(EDiscussionView discussion) {
        return EDiscussionState.of(discussion.state()).orElseThrow();
    }
}
