package org.m4d.portal.ediscussion;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.ediscussion.EDiscussionState.Act;
import org.m4d.portal.ediscussion.SilenceMeasurement.Occasion;
import org.m4d.portal.ediscussion.internal.EDiscussions;
import org.m4d.portal.ediscussion.internal.Invitations;
import org.m4d.portal.ediscussion.internal.Silences;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** Silence maps of e-discussions: which countries, regions, languages, stakeholder types and genders have not been heard. */
@Stateless
public class SilenceService {

    @Inject
    EDiscussionService discussions;

    @Inject
    EDiscussions entities;

    @Inject
    Silences silences;

    @Inject
    Invitations invitations;

    @Inject
    SilenceMeasuring measuring;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * The silence map as it was measured last: for everybody once the discussion has opened, for those who run it before that.
     *
     * @throws NotFound when there is no such discussion, or it has not opened
     */
    @PermitAll
    public SilenceMap map(long id) {
        EDiscussionView discussion = discussions.discussion(id);
        if (discussion.opens() == null) {
            throw new NotFound();
        }
        if (clock.instant().isBefore(discussion.opens()) && !runs(discussion)) {
            throw new NotFound();
        }
        return new SilenceMap(
                silences.latest(id).map(SilenceMeasurement::figures).orElse(null),
                silences.first(id, Occasion.BEFORE_INVITATION)
                        .map(SilenceMeasurement::figures)
                        .orElse(null),
                invitations.count(id));
    }

    /**
     * Measures now.
     *
     * @throws org.m4d.portal.common.NotAllowed when the actor does not run the discussion
     */
    @RequiresRole(Role.FACILITATOR)
    public void measure(long id) {
        EDiscussion discussion = entities.get(id);
        EDiscussionPolicy.checkChange(acting.member(), discussion);
        discussion.require(Act.CHANGE, clock.instant());
        measuring.routine(id);
        audit.record("ediscussion.silence", new ContentRef(ContentType.EDISCUSSION, id), null);
    }

    private boolean runs(EDiscussionView discussion) {
        Actor actor = acting.actor();
        return EDiscussionPolicy.mayChange(actor, actor.registered() && discussion.facilitatedBy(actor.memberId()));
    }
}
