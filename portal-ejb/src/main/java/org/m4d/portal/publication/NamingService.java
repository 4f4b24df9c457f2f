package org.m4d.portal.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.ediscussion.EDiscussionCourse;
import org.m4d.portal.ediscussion.EDiscussionPolicy;
import org.m4d.portal.publication.internal.NamedContributors;
import org.m4d.portal.publication.internal.Publications;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;
import org.m4d.portal.security.Use;

/** Contributors decide themselves whether a published summary names them, and can change that at any time. */
@Stateless
public class NamingService {

    @Inject
    EDiscussionCourse course;

    @Inject
    NamedContributors named;

    @Inject
    Publications publications;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changes;

    /**
     * What the one who acts chose, and may know of what others did.
     *
     * @throws org.m4d.portal.common.NotFound when there is no such discussion
     */
    @PermitAll
    public NamingView naming(long discussion) {
        Actor actor = acting.actor();
        EDiscussion found = course.get(discussion);
        if (!actor.registered()) {
            return new NamingView(false, false, null);
        }
        boolean asked =
                NamingPolicy.open(found.state(clock.instant())) && named.contributed(discussion, actor.memberId());
        boolean team = EDiscussionPolicy.mayChange(actor, found.facilitatedBy(actor.memberId()));
        return new NamingView(asked, named.agreed(discussion, actor.memberId()), team ? named.count(discussion) : null);
    }

    /**
     * Keeps what the one who acts chooses, also while her rights are restricted: whose name it is decides. It holds for all versions at once.
     *
     * @throws org.m4d.portal.common.NotFound when there is no such discussion
     * @throws NotAllowed when the actor contributed nothing to it that can be read
     * @throws Conflict when nobody has begun to sum it up
     */
    @RequiresRole(value = Role.MEMBER, use = Use.REDRESS)
    public void choose(long discussion, @NotNull @Valid NamingInput input) {
        Actor actor = acting.member();
        EDiscussion found = course.locked(discussion);
        // whoever agreed once can always take it back
        if (input.named()) {
            NamingPolicy.check(found.state(clock.instant()), named.contributed(discussion, actor.memberId()));
        }
        if (named.choose(discussion, actor.memberId(), input.named(), clock.instant())) {
            publications
                    .of(discussion)
                    .ifPresent(one -> changes.fire(ContentChanged.of(ContentType.PUBLICATION, one.getId())));
        }
    }
}
