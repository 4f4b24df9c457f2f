package org.m4d.portal.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.group.internal.Memberships;
import org.m4d.portal.security.Audiences;

/** Takes members in, for services that hold the group's lock and have checked the right. */
@ApplicationScoped
public class Entrance {

    @Inject
    Memberships memberships;

    @Inject
    Audiences audiences;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changes;

    /** Takes a member in. What waited for an answer is settled by it. */
    public void admit(Group group, long member, boolean owner) {
        memberships
                .waiting(group.getId(), member)
                .ifPresent(admission -> admission.settle(Admission.State.ACCEPTED, clock.instant()));
        memberships.add(new Membership(group, memberships.member(member), owner, clock.instant()));
        audiences.forget();
        changes.fire(new ContentChanged(group.ref()));
    }
}
