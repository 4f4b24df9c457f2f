package org.m4d.portal.moderation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.member.Member;
import org.m4d.portal.moderation.CaseState;

/** Cases and the reports that led to them in the database. */
@ApplicationScoped
public class Cases {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public Case add(Case opened) {
        entities.persist(opened);
        return opened;
    }

    public Flag add(Flag raised) {
        entities.persist(raised);
        return raised;
    }

    public Member member(long id) {
        return entities.getReference(Member.class, id);
    }

    /** The open case about something, locked until the transaction ends. */
    public Optional<Case> open(ContentRef about) {
        return entities.createQuery("select c from Case c where c.openAbout = :about", Case.class)
                .setParameter("about", about.toString())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The case, locked until the transaction ends, so that a second moderator waits and then sees what the first decided. */
    public Case locked(long id) {
        return Optional.ofNullable(entities.find(Case.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /**
     * The open ones, longest open first, without those about what this moderator wrote herself.
     *
     * @param moderator who works on them
     */
    public Page<Case> open(long moderator, String after, int limit) {
        Cursor cursor = Cursor.decode(after, 1);
        TypedQuery<Case> query = entities.createQuery(
                        "select c from Case c where c.state = :open and c.authorId <> :moderator"
                                + (cursor == null ? "" : " and c.id > :after") + " order by c.id",
                        Case.class)
                .setParameter("open", CaseState.OPEN)
                .setParameter("moderator", moderator)
                .setMaxResults(limit + 1);
        if (cursor != null) {
            query.setParameter("after", cursor.number(0));
        }
        return Page.of(query.getResultList(), limit, c -> Cursor.at(c.getId()));
    }

    /** How many are open that this moderator may decide. */
    public long count(long moderator) {
        return entities.createQuery(
                        "select count(c) from Case c where c.state = :open and c.authorId <> :moderator", Long.class)
                .setParameter("open", CaseState.OPEN)
                .setParameter("moderator", moderator)
                .getSingleResult();
    }

    /** All about these, open and settled. */
    public List<Case> about(Collection<ContentRef> refs) {
        return refs.isEmpty()
                ? List.of()
                : entities.createQuery("select c from Case c where c.about in :refs", Case.class)
                        .setParameter(
                                "refs", refs.stream().map(ContentRef::toString).toList())
                        .getResultList();
    }

    /** The reports of these cases, first the first. */
    public List<Flag> flags(Collection<Long> cases) {
        return cases.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select f from Flag f join fetch f.member where f.about.id in :cases order by f.id",
                                Flag.class)
                        .setParameter("cases", cases)
                        .getResultList();
    }

    public Optional<Flag> flag(ContentRef about, long member) {
        return entities.createQuery("select f from Flag f where f.ref = :about and f.member.id = :member", Flag.class)
                .setParameter("about", about.toString())
                .setParameter("member", member)
                .getResultStream()
                .findFirst();
    }

    /** These reports, with what became of them. */
    public List<Flag> flagsById(Collection<Long> ids) {
        return entities.createQuery("select f from Flag f join fetch f.about where f.id in :ids", Flag.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** What a member reported, newest first. */
    public Page<Flag> flagsOf(long member, String after, int limit) {
        Cursor cursor = Cursor.decode(after, 1);
        TypedQuery<Flag> query = entities.createQuery(
                        "select f from Flag f join fetch f.about where f.member.id = :member"
                                + (cursor == null ? "" : " and f.id < :before") + " order by f.id desc",
                        Flag.class)
                .setParameter("member", member)
                .setMaxResults(limit + 1);
        if (cursor != null) {
            query.setParameter("before", cursor.number(0));
        }
        return Page.of(query.getResultList(), limit, f -> Cursor.at(f.getId()));
    }
}
