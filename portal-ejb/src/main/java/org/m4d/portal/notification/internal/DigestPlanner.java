package org.m4d.portal.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.mail.MailQueue;
import org.m4d.portal.notification.DigestSection;
import org.m4d.portal.notification.DigestTurn;
import org.m4d.portal.notification.NoticeSettings;
import org.m4d.portal.notification.Summary;

/**
 * Finds the members whose digest is due and queues it. A few statements for a batch of members, and none for one of them: who has nothing waiting, in a
 * week in which nothing is new, costs nothing more than her place in the batch.
 */
@ApplicationScoped
public class DigestPlanner {

    private static final int AT_ONCE = 200;

    /** What is older is told to nobody: not to those who wanted no summary for a time, nor after the server was away. */
    private static final Duration OLDEST = Duration.ofDays(14);

    @Inject
    DigestStates states;

    @Inject
    DigestNotices notices;

    @Inject
    SettingTable settings;

    @Inject
    QuietTimes times;

    @Inject
    @Any
    Instance<DigestSection> sections;

    @Inject
    MailQueue queue;

    /** A member whose digest is due. */
    private record Due(DigestStates.State state, NoticeSettings settings, ZoneId zone, DigestTurn turn) {

        long member() {
            return state.member();
        }

        boolean summary() {
            return turn.due()
                    && !settings.mailStopped()
                    && (settings.summary() == Summary.DAILY || settings.summary() == Summary.WEEKLY && turn.week());
        }

        Instant since(Instant now) {
            Instant oldest = now.minus(OLDEST);
            return state.summaryUntil().isBefore(oldest) ? oldest : state.summaryUntil();
        }

        DigestStates.Change change(Instant now) {
            return new DigestStates.Change(turn.day(), turn.next(), summary() ? now : null);
        }
    }

    /** Lets members begin who have come since. @return whether there may be more */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean begin(Instant now) {
        return states.begin(now, AT_ONCE) == AT_ONCE;
    }

    /**
     * Looks at some of those who are due.
     *
     * @return whether there may be more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean planSome(Instant now) {
        List<Due> looked = due(now);
        Set<Long> waiting = waiting(looked);
        boolean news = news(looked, now);
        Map<DigestStates.Change, List<Long>> changes = new HashMap<>();
        for (Due due : looked) {
            boolean summary = news && due.summary();
            if (summary || waiting.contains(due.member())) {
                enqueue(due, summary, now);
            }
            changes.computeIfAbsent(due.change(now), unused -> new ArrayList<>())
                    .add(due.member());
        }
        changes.forEach((change, members) -> states.change(members, change));
        return looked.size() == AT_ONCE;
    }

    private List<Due> due(Instant now) {
        List<DigestStates.State> found = states.due(now, AT_ONCE);
        Set<Long> members = found.stream().map(DigestStates.State::member).collect(Collectors.toSet());
        Map<Long, NoticeSettings> chosen = settings.of(members);
        Map<Long, ZoneId> zones = times.zones(members);
        return found.stream()
                .map(state -> {
                    NoticeSettings wishes = chosen.getOrDefault(state.member(), NoticeSettings.DEFAULT);
                    ZoneId zone = zones.get(state.member());
                    return new Due(state, wishes, zone, DigestTurn.of(state.planned(), wishes, zone, now));
                })
                .toList();
    }

    private Set<Long> waiting(List<Due> looked) {
        Map<Long, Boolean> weeks = looked.stream()
                .filter(due -> due.turn().due() && !due.settings().mailStopped())
                .collect(Collectors.toMap(Due::member, due -> due.turn().week()));
        return notices.waiting(weeks);
    }

    private boolean news(List<Due> looked, Instant now) {
        return looked.stream()
                .filter(Due::summary)
                .map(due -> due.since(now))
                .min(Instant::compareTo)
                .filter(since -> sections.stream().anyMatch(section -> section.anything(since, now)))
                .isPresent();
    }

    private void enqueue(Due due, boolean summary, Instant now) {
        String key = DigestLetters.KIND + "-" + due.member() + "-" + due.turn().day();
        Instant from =
                due.settings().quiet() == null ? now : due.settings().quiet().over(now, due.zone());
        queue.put(new DigestOrder(key, due.turn().week(), summary, due.since(now), now).mailing(due.member(), from));
    }
}
