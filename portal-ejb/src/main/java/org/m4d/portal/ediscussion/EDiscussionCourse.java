package org.m4d.portal.ediscussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.ediscussion.internal.Course;
import org.m4d.portal.ediscussion.internal.EDiscussions;
import org.m4d.portal.member.Member;

/**
 * The course of an e-discussion for features that go on where it has closed. They ask who may do it; the states themselves are asked here.
 */
@ApplicationScoped
public class EDiscussionCourse {

    @Inject
    EDiscussions discussions;

    @Inject
    Course course;

    /** @throws NotFound when there is no such discussion */
    @Transactional(Transactional.TxType.MANDATORY)
    public EDiscussion get(long id) {
        return discussions.get(id);
    }

    /**
     * The discussion where its dates have led it by now, with its row locked until the transaction ends.
     *
     * @throws NotFound when there is no such discussion
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public EDiscussion locked(long id) {
        EDiscussion discussion = discussions.locked(id);
        course.keepTime(discussion, null);
        return discussion;
    }

    /**
     * Takes a step that somebody takes, and writes it into the log.
     *
     * @throws org.m4d.portal.common.Conflict when the discussion's state does not admit it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(EDiscussion discussion, EDiscussionStep step, Member by) {
        course.take(discussion, step, by, null);
    }

    /**
     * Writes into the log what was done and is no step.
     *
     * @param by null when the date did it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(EDiscussion discussion, EDiscussionDeed deed, Member by, Instant at) {
        course.note(discussion, deed, by, at);
    }

    /** The same with the reason that was given for it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(EDiscussion discussion, EDiscussionDeed deed, Member by, Instant at, StepReason reason) {
        course.note(discussion, deed, by, at, reason);
    }
}
