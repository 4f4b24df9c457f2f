package org.m4d.portal.group.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.group.Admission;
import org.m4d.portal.group.Group;
import org.m4d.portal.group.GroupMemberView;
import org.m4d.portal.group.GroupRelation;
import org.m4d.portal.group.Membership;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.Member;
import org.m4d.portal.security.Actor;

/** Who is in which group, in the database. */
@ApplicationScoped
public class Memberships {

    private static final int MOST_OWNERS = 20;
    private static final int MOST_GROUPS = 200;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public void add(Membership membership) {
        entities.persist(membership);
    }

    public void remove(Membership membership) {
        membership.getGroup().shrink();
        entities.remove(membership);
    }

    public Optional<Membership> find(long group, long member) {
        return entities.createQuery(
                        "select m from Membership m where m.group.id = :group and m.member.id = :member",
                        Membership.class)
                .setParameter("group", group)
                .setParameter("member", member)
                .getResultStream()
                .findFirst();
    }

    /** What somebody is to a group at present. */
    public GroupRelation relation(long group, Actor actor) {
        if (!actor.registered()) {
            return GroupRelation.NONE;
        }
        return find(group, actor.memberId())
                .map(m -> m.isOwner() ? GroupRelation.OWNER : GroupRelation.MEMBER)
                .orElseGet(() -> waiting(group, actor.memberId())
                        .map(a -> a.getWay() == Admission.Way.INVITATION ? GroupRelation.INVITED : GroupRelation.ASKING)
                        .orElse(GroupRelation.NONE));
    }

    public boolean includes(long group, long member) {
        return !entities.createQuery(
                        "select 1 from Membership m where m.group.id = :group and m.member.id = :member", Integer.class)
                .setParameter("group", group)
                .setParameter("member", member)
                .getResultList()
                .isEmpty();
    }

    public boolean owns(long group, long member) {
        return find(group, member).map(Membership::isOwner).orElse(false);
    }

    /** The numbers of all groups that a member is in. */
    public Set<Long> of(long member) {
        return new TreeSet<>(
                entities.createQuery("select m.group.id from Membership m where m.member.id = :member", Long.class)
                        .setParameter("member", member)
                        .getResultList());
    }

    /** The groups that a member is in, by name. */
    public List<Group> groupsOf(long member) {
        return entities.createQuery(
                        "select g from Membership m join m.group g where m.member.id = :member order by g.name, g.id",
                        Group.class)
                .setParameter("member", member)
                .setMaxResults(MOST_GROUPS)
                .getResultList();
    }

    /** Those who look after a group, the first ones first. */
    public List<Member> members(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select m from Member m where m.id in :ids", Member.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    public List<Member> owners(long group) {
        return entities.createQuery(
                        "select m.member from Membership m where m.group.id = :group and m.owner = true order by m.id",
                        Member.class)
                .setParameter("group", group)
                .setMaxResults(MOST_OWNERS)
                .getResultList();
    }

    public boolean otherOwner(long group, long member) {
        return owners(group).stream().anyMatch(owner -> owner.getId() != member);
    }

    /** Those in a group, in the order in which they came. */
    public Page<GroupMemberView> members(long group, String after, int limit) {
        Cursor cursor = Cursor.decode(after, 1);
        TypedQuery<Object[]> query = entities.createQuery("""
                        select m.id, m.owner, m.since, p.id, p.displayName, p.stakeholder, p.organisation
                        from Membership m join m.member p where m.group.id = :group and m.id > :id order by m.id
                        """, Object[].class)
                .setParameter("group", group)
                .setParameter("id", cursor == null ? 0L : cursor.number(0))
                .setMaxResults(limit + 1);
        return Page.of(query.getResultList(), limit, row -> Cursor.at(row[0])).map(Memberships::view);
    }

    public void add(Admission admission) {
        entities.persist(admission);
    }

    public Admission admission(long id) {
        return Optional.ofNullable(entities.find(Admission.class, id)).orElseThrow(NotFound::new);
    }

    /** The invitation or request that waits for an answer. */
    public Optional<Admission> waiting(long group, long member) {
        return entities.createQuery("""
                        select a from Admission a where a.group.id = :group and a.member.id = :member and a.state = :waiting
                        """, Admission.class)
                .setParameter("group", group)
                .setParameter("member", member)
                .setParameter("waiting", Admission.State.WAITING)
                .getResultStream()
                .findFirst();
    }

    /** All that waits in a group, oldest first. */
    public List<Admission> waitingIn(long group) {
        return entities.createQuery("""
                        select a from Admission a join fetch a.member join fetch a.by join fetch a.group
                        where a.group.id = :group and a.state = :waiting order by a.id
                        """, Admission.class)
                .setParameter("group", group)
                .setParameter("waiting", Admission.State.WAITING)
                .getResultList();
    }

    /** All that waits for or of a member, oldest first. */
    public List<Admission> waitingOf(long member) {
        return entities.createQuery("""
                        select a from Admission a join fetch a.member join fetch a.by join fetch a.group
                        where a.member.id = :member and a.state = :waiting order by a.id
                        """, Admission.class)
                .setParameter("member", member)
                .setParameter("waiting", Admission.State.WAITING)
                .getResultList();
    }

    public long requests(long group) {
        return entities.createQuery("""
                        select count(a) from Admission a where a.group.id = :group and a.state = :waiting and a.way = :request
                        """, Long.class)
                .setParameter("group", group)
                .setParameter("waiting", Admission.State.WAITING)
                .setParameter("request", Admission.Way.REQUEST)
                .getSingleResult();
    }

    /** @throws NotFound when there is no such member */
    public Member member(long id) {
        return Optional.ofNullable(entities.find(Member.class, id)).orElseThrow(NotFound::new);
    }

    private static GroupMemberView view(Object[] row) {
        return new GroupMemberView(
                new AuthorView((Long) row[3], (String) row[4], (org.m4d.portal.member.StakeholderType) row[5], (String)
                        row[6]),
                (Boolean) row[1],
                (java.time.Instant) row[2]);
    }
}
