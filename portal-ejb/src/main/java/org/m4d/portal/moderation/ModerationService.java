package org.m4d.portal.moderation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.moderation.internal.Contents;
import org.m4d.portal.moderation.internal.Judgement;
import org.m4d.portal.moderation.internal.Reach;
import org.m4d.portal.moderation.internal.Subject;
import org.m4d.portal.posting.PostingAct;
import org.m4d.portal.posting.PostingPolicy;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** Takes away what members wrote and brings it back, whichever feature it belongs to. A trace stays in its place. */
@Stateless
public class ModerationService {

    @Inject
    Contents contents;

    @Inject
    Reach reach;

    @Inject
    Judgement judgement;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    /**
     * Takes back what the acting member wrote herself.
     *
     * @throws org.m4d.portal.common.Conflict when it is not there any more, or others have answered in the topic that it opened
     */
    @RequiresRole(Role.MEMBER)
    public void withdraw(@NotNull ContentRef ref) {
        Actor actor = acting.member();
        check(actor, reach.exhibit(ref), PostingAct.WITHDRAW);
        contents.feature(ref).undergo(ref, PostingAct.WITHDRAW);
        judgement.settle(ref, CaseState.WITHDRAWN, actor);
    }

    /** Takes down what somebody else wrote, and tells her why. */
    @RequiresRole(Role.MODERATOR)
    public long remove(@NotNull ContentRef ref, @NotNull @Valid Statement why) {
        return decide(ref, PostingAct.REMOVE, Measure.REMOVAL, why);
    }

    /** Does not let out what waits, and tells its author why. */
    @RequiresRole(Role.MODERATOR)
    public long reject(@NotNull ContentRef ref, @NotNull @Valid Statement why) {
        return decide(ref, PostingAct.REJECT, Measure.REJECTION, why);
    }

    /** Lets out what waits. */
    @RequiresRole(Role.MODERATOR)
    public void approve(@NotNull ContentRef ref) {
        Actor actor = acting.member();
        check(actor, reach.exhibit(ref), PostingAct.APPROVE);
        contents.feature(ref).undergo(ref, PostingAct.APPROVE);
        judgement.settle(ref, CaseState.APPROVED, actor);
        audit.record("moderation.approve", ref, null);
    }

    /** Brings back what the acting member took back, or what moderators took down. */
    @RequiresRole(Role.MEMBER)
    public void restore(@NotNull ContentRef ref) {
        Actor actor = acting.member();
        Exhibit exhibit = reach.exhibit(ref);
        check(actor, exhibit, PostingAct.RESTORE);
        contents.feature(ref).undergo(ref, PostingAct.RESTORE);
        if (exhibit.state() == PostingState.REMOVED) {
            judgement.lift(ref, Measure.REMOVAL, Measure.REJECTION);
            audit.record("moderation.restore", ref, null);
        }
    }

    private long decide(ContentRef ref, PostingAct act, Measure measure, Statement why) {
        Actor actor = acting.member();
        Exhibit exhibit = reach.exhibit(ref);
        check(actor, exhibit, act);
        contents.feature(ref).undergo(ref, act);
        return judgement
                .take(measure, Subject.of(exhibit), exhibit.author().id(), actor, why)
                .getId();
    }

    private static void check(Actor actor, Exhibit exhibit, PostingAct act) {
        PostingPolicy.check(actor, exhibit.author().id(), exhibit.state(), act);
    }
}
