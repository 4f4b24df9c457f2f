package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.ediscussion.EDiscussionDeed;
import org.m4d.portal.ediscussion.EDiscussionMoved;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.ediscussion.EDiscussionStep;
import org.m4d.portal.ediscussion.LogEntry;
import org.m4d.portal.ediscussion.StepReason;
import org.m4d.portal.member.Member;

/** What goes with every step of an e-discussion: the line in its log, and that others hear of it. */
@ApplicationScoped
public class Course {

    /** What it comes to when its dates are behind it. */
    private static final Set<EDiscussionState> AFTER_ITS_DATES =
            EnumSet.of(EDiscussionState.SYNTHESIS, EDiscussionState.ENDORSEMENT, EDiscussionState.PUBLISHED);

    @Inject
    EDiscussionLog log;

    @Inject
    Clock clock;

    @Inject
    Event<EDiscussionMoved> moves;

    @Inject
    Event<ContentChanged> changes;

    /**
     * Takes the steps that the dates made since somebody looked, so that whatever comes next is measured by the state that the clock shows.
     * The caller holds the row's lock: of two who look, one takes them.
     *
     * @param by who put the dates where they are, when that is what makes the steps; null for the clock
     * @return the steps taken
     */
    public List<EDiscussionStep> keepTime(EDiscussion discussion, Member by) {
        List<EDiscussionStep> taken = discussion.keepTime(clock.instant());
        taken.forEach(step -> tell(discussion, step, by, entry(discussion, step, by)));
        return taken;
    }

    /** Takes a step that somebody takes. */
    public void take(EDiscussion discussion, EDiscussionStep step, Member by, StepReason reason) {
        keepTime(discussion, null);
        discussion.take(step, clock.instant());
        took(discussion, step, by, reason);
    }

    /** Writes down a step that was taken already, by beginning the discussion or with other changes. */
    public void took(EDiscussion discussion, EDiscussionStep step, Member by, StepReason reason) {
        LogEntry entry = entry(discussion, step, by);
        if (discussion.getOpens() != null && !AFTER_ITS_DATES.contains(step.to())) {
            entry.dated();
        }
        tell(discussion, step, by, reason == null ? entry : entry.because(reason));
    }

    /** Writes down what was done with it and took it to no other state. */
    public void note(EDiscussion discussion, EDiscussionDeed deed, Member by, Instant at) {
        note(discussion, new LogEntry(discussion, deed, by, at));
    }

    /** The same with the reason that was given. */
    public void note(EDiscussion discussion, EDiscussionDeed deed, Member by, Instant at, StepReason reason) {
        note(discussion, new LogEntry(discussion, deed, by, at).because(reason));
    }

    private void note(EDiscussion discussion, LogEntry entry) {
        log.add(entry);
        changes.fire(ContentChanged.of(ContentType.EDISCUSSION, discussion.getId()));
    }

    /** Its dates were put elsewhere, which may take it to another state. */
    public void reschedule(EDiscussion discussion, Member by) {
        log.add(new LogEntry(discussion, EDiscussionDeed.RESCHEDULE, by, clock.instant()).dated());
        keepTime(discussion, by);
    }

    /** A step of the clock's was taken at its date, whenever somebody looked. */
    private LogEntry entry(EDiscussion discussion, EDiscussionStep step, Member by) {
        Instant at =
                switch (step) {
                    case ANNOUNCE -> discussion.getAnnouncedAt();
                    case OPENING -> by == null ? discussion.getOpens() : clock.instant();
                    case CLOSING -> by == null ? discussion.getCloses() : clock.instant();
                    default -> clock.instant();
                };
        return new LogEntry(discussion, EDiscussionDeed.of(step), by, at);
    }

    private void tell(EDiscussion discussion, EDiscussionStep step, Member by, LogEntry entry) {
        log.add(entry);
        moves.fire(new EDiscussionMoved(discussion.getId(), step, by == null ? null : by.getId()));
        changes.fire(ContentChanged.of(ContentType.EDISCUSSION, discussion.getId()));
    }
}
