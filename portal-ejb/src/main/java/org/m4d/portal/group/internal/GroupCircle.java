package org.m4d.portal.group.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.security.Audience;
import org.m4d.portal.security.Circle;

/** The members of a group. */
@ApplicationScoped
class GroupCircle implements Circle {

    @Inject
    Groups groups;

    @Inject
    Memberships memberships;

    @Override
    public ContentType type() {
        return ContentType.GROUP;
    }

    @Override
    public boolean includes(long circle, long member) {
        return memberships.includes(circle, member);
    }

    @Override
    public boolean ledBy(long circle, long member) {
        return memberships.owns(circle, member);
    }

    @Override
    public Audience contents(long circle) {
        var group = groups.get(circle);
        return group.getKind().contents(group.ref());
    }

    @Override
    public Set<Long> of(long member) {
        return memberships.of(member);
    }
}
