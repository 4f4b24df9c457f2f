package org.m4d.portal.group;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.group.internal.Groups;
import org.m4d.portal.group.internal.Memberships;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Audiences;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** Who is in a group. At least one of them looks after it, always. */
@Stateless
public class MembershipService {

    @Inject
    Groups groups;

    @Inject
    Memberships memberships;

    @Inject
    Entrance entrance;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    @Inject
    Audiences audiences;

    @Inject
    Event<ContentChanged> changes;

    /**
     * Those in a group, in the order in which they came.
     *
     * @param after a cursor from the page before, or null
     * @throws NotFound when the one who acts may not know of the group
     */
    @PermitAll
    public Page<GroupMemberView> members(long id, String after, int limit) {
        Actor actor = acting.actor();
        GroupPolicy.checkSeeMembers(actor, groups.get(id).getKind(), memberships.relation(id, actor));
        return memberships.members(id, after, limit);
    }

    /** Joins an open group, or one that one is invited to. Who is in it already stays. */
    @RequiresRole(Role.MEMBER)
    public void join(long id) {
        Actor actor = acting.member();
        Group group = groups.locked(id);
        GroupRelation relation = memberships.relation(id, actor);
        GroupPolicy.checkJoin(actor, group.getKind(), relation);
        if (!relation.inside()) {
            entrance.admit(group, actor.memberId(), false);
        }
    }

    /** Leaves. The last one who looks after it names another first. */
    @RequiresRole(Role.MEMBER)
    public void leave(long id) {
        Actor actor = acting.member();
        Group group = groups.locked(id);
        GroupPolicy.checkSee(group.getKind(), memberships.relation(id, actor));
        memberships.find(id, actor.memberId()).ifPresent(membership -> end(group, membership));
    }

    /** Removes somebody from a group, which is written down in the audit log. */
    @RequiresRole(Role.MEMBER)
    public void remove(long id, long member) {
        Group group = managed(id);
        end(group, memberships.find(id, member).orElseThrow(NotFound::new));
        audit.record("group.remove", group.ref(), "member:" + member);
    }

    /**
     * Says whether a member looks after the group, which is written down in the audit log.
     *
     * @throws Conflict when nobody would be left to look after it
     */
    @RequiresRole(Role.MEMBER)
    public void own(long id, long member, boolean owner) {
        Group group = managed(id);
        Membership membership = memberships.find(id, member).orElseThrow(NotFound::new);
        if (membership.isOwner() == owner) {
            return;
        }
        checkAnotherOwner(membership);
        membership.own(owner);
        audit.record(owner ? "group.owner" : "group.owner-end", group.ref(), "member:" + member);
        changes.fire(new ContentChanged(group.ref()));
    }

    private Group managed(long id) {
        Actor actor = acting.member();
        Group group = groups.locked(id);
        GroupPolicy.checkLooksAfter(actor, group.getKind(), memberships.relation(id, actor));
        return group;
    }

    private void end(Group group, Membership membership) {
        checkAnotherOwner(membership);
        memberships.remove(membership);
        changed(group);
    }

    private void checkAnotherOwner(Membership membership) {
        boolean last = membership.isOwner()
                && !memberships.otherOwner(
                        membership.getGroup().getId(), membership.getMember().getId());
        if (last) {
            throw new Conflict("error.group.last-owner");
        }
    }

    private void changed(Group group) {
        audiences.forget();
        changes.fire(new ContentChanged(group.ref()));
    }
}
