package org.m4d.portal.group.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.group.Admission;
import org.m4d.portal.security.Circle;

/** The one to whom an invitation goes: she reads it, also when its group is hidden, and nobody else does. */
@ApplicationScoped
class InvitedOnes implements Circle {

    @Inject
    Memberships memberships;

    @Override
    public ContentType type() {
        return ContentType.INVITATION;
    }

    @Override
    public boolean includes(long invitation, long member) {
        Admission admission = memberships.admission(invitation);
        return admission.getWay() == Admission.Way.INVITATION
                && admission.getMember().getId() == member;
    }

    /** Invitations stand in no list beside contents of others. */
    @Override
    public Set<Long> of(long member) {
        return Set.of();
    }
}
