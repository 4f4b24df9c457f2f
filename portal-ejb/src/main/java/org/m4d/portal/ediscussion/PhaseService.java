package org.m4d.portal.ediscussion;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.ediscussion.internal.Course;
import org.m4d.portal.ediscussion.internal.EDiscussions;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** The phases of e-discussions. */
@Stateless
public class PhaseService {

    @Inject
    EDiscussions discussions;

    @Inject
    Course course;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changes;

    /**
     * In the order of time.
     *
     * @throws org.m4d.portal.common.NotFound when there is no such discussion
     */
    @PermitAll
    public List<PhaseView> phases(long id) {
        return discussions.get(id).phases();
    }

    /**
     * Puts these phases in place of those that were there. The first in time keep the identity of the first, and so on.
     *
     * @param version of the discussion, the one that was edited
     * @throws org.m4d.portal.common.NotAllowed when the actor does not facilitate it
     * @throws Conflict when it was changed elsewhere meanwhile, or its state does not admit it
     * @throws org.m4d.portal.common.InvalidInput when a phase does not lie within the open time, or two overlap
     */
    @RequiresRole(Role.FACILITATOR)
    public void plan(long id, @NotNull @Valid PhasesInput input, long version) {
        Actor actor = acting.member();
        EDiscussion discussion = discussions.locked(id);
        EDiscussionPolicy.checkChange(actor, discussion);
        if (discussion.getVersion() != version) {
            throw Conflict.staleVersion();
        }
        course.keepTime(discussion, null);
        discussion.plan(input.phases(), clock.instant());
        discussions.flush();
        audit.record(
                "ediscussion.phases", ref(id), String.valueOf(input.phases().size()));
        changes.fire(new ContentChanged(ref(id)));
    }

    private static ContentRef ref(long id) {
        return new ContentRef(ContentType.EDISCUSSION, id);
    }
}
