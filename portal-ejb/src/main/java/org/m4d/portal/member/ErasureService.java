package org.m4d.portal.member;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
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
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.member.internal.Members;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/**
 * Administrators erase members: what others build on stays without a name, what was hers alone goes. What that is for each table stands in
 * {@code docs/privacy.md}. The account stays with the identity provider, where it has to be deleted.
 */
@Stateless
public class ErasureService {

    @Inject
    Members members;

    @Inject
    @Any
    Instance<ErasureObstacles> obstacles;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<MemberErased> erased;

    @Inject
    Event<ContentChanged> changes;

    /**
     * What there is to know before she is erased, and afterwards.
     *
     * @throws NotFound when there is no such member
     */
    @RequiresRole(Role.ADMINISTRATOR)
    public ErasureView view(long id) {
        Member member = members.get(id);
        return new ErasureView(
                AuthorView.of(member),
                acting.actor().is(id),
                member.isErased() || member.isUnclaimed() ? null : member.getSubject(),
                member.getErasedAt(),
                member.isErased() ? List.of() : against(id));
    }

    /**
     * Erases a member, for good. Of one who was erased before, it takes away what came to be hers since; the moment stays that of the first time.
     *
     * @throws NotFound when there is no such member
     * @throws NotAllowed when it is the acting administrator herself
     * @throws Conflict when something has to be settled before: she is the last facilitator of a discussion that goes on
     */
    @RequiresRole(Role.ADMINISTRATOR)
    public void erase(long id, @NotNull @Valid ErasureInput why) {
        Member member = members.get(id);
        ErasurePolicy.check(acting.member(), id, against(id));
        // her row comes last: whoever writes in her name at this moment holds other rows, and waits for this one
        erased.fire(new MemberErased(id, member.getSubject()));
        member.erase(clock.instant());
        audit.record("member.erase", ref(id), why.reason().strip());
        changes.fire(new ContentChanged(ref(id)));
    }

    private List<ErasureObstacle> against(long member) {
        return obstacles.stream()
                .flatMap(feature -> feature.against(member).stream())
                .toList();
    }

    private static ContentRef ref(long member) {
        return new ContentRef(ContentType.MEMBER, member);
    }
}
