package org.m4d.portal.moderation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.member.Member;
import org.m4d.portal.moderation.Outcome;

/** Decisions and appeals in the database. */
@ApplicationScoped
public class Decisions {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public Decision add(Decision decision) {
        entities.persist(decision);
        return decision;
    }

    public Appeal add(Appeal appeal) {
        entities.persist(appeal);
        return appeal;
    }

    public Decision get(long id) {
        return Optional.ofNullable(entities.find(Decision.class, id)).orElseThrow(NotFound::new);
    }

    /** The decision, locked until the transaction ends. */
    public Decision locked(long id) {
        return Optional.ofNullable(entities.find(Decision.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** Those about something that nothing has undone yet. */
    public List<Decision> standing(ContentRef about) {
        return entities.createQuery(
                        "select d from Decision d where d.about = :about and d.outcome = :stands order by d.id desc",
                        Decision.class)
                .setParameter("about", about.toString())
                .setParameter("stands", Outcome.STANDS)
                .getResultList();
    }

    /** All about these, also what was undone. */
    public List<Decision> about(Collection<ContentRef> refs) {
        return refs.isEmpty()
                ? List.of()
                : entities.createQuery("select d from Decision d where d.about in :refs", Decision.class)
                        .setParameter(
                                "refs", refs.stream().map(ContentRef::toString).toList())
                        .getResultList();
    }

    public Optional<Appeal> appeal(long decision) {
        return appeals(List.of(decision)).values().stream().findFirst();
    }

    /** The appeals against these decisions, by decision. */
    public Map<Long, Appeal> appeals(Collection<Long> decisions) {
        return decisions.isEmpty()
                ? Map.of()
                : entities.createQuery("select a from Appeal a where a.decision.id in :ids", Appeal.class)
                        .setParameter("ids", decisions)
                        .getResultStream()
                        .collect(Collectors.toMap(a -> a.getDecision().getId(), a -> a));
    }

    /** Appeals that nobody has decided, longest waiting first. */
    public Page<Appeal> openAppeals(String after, int limit) {
        Cursor cursor = Cursor.decode(after, 1);
        TypedQuery<Appeal> query = entities.createQuery(
                        "select a from Appeal a join fetch a.decision d join fetch d.member where a.decidedAt is null"
                                + (cursor == null ? "" : " and a.id > :after") + " order by a.id",
                        Appeal.class)
                .setMaxResults(limit + 1);
        if (cursor != null) {
            query.setParameter("after", cursor.number(0));
        }
        return Page.of(query.getResultList(), limit, a -> Cursor.at(a.getId()));
    }

    /** Those that the public log may show, newest first. */
    public Page<Decision> listed(String after, int limit) {
        Cursor cursor = Cursor.decode(after, 1);
        TypedQuery<Decision> query = entities.createQuery(
                        "select d from Decision d where d.listed = true" + (cursor == null ? "" : " and d.id < :before")
                                + " order by d.id desc",
                        Decision.class)
                .setMaxResults(limit + 1);
        if (cursor != null) {
            query.setParameter("before", cursor.number(0));
        }
        return Page.of(query.getResultList(), limit, d -> Cursor.at(d.getId()));
    }

    public List<Decision> byId(Collection<Long> ids) {
        return entities.createQuery("select d from Decision d where d.id in :ids", Decision.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** What stands against these members, newest first. */
    public Map<Long, List<Decision>> against(Collection<Long> members) {
        Map<Long, List<Decision>> found = new HashMap<>();
        if (!members.isEmpty()) {
            entities.createQuery(
                            "select d from Decision d where d.member.id in :members and d.outcome = :stands"
                                    + " order by d.id desc",
                            Decision.class)
                    .setParameter("members", members)
                    .setParameter("stands", Outcome.STANDS)
                    .getResultStream()
                    .forEach(d -> found.computeIfAbsent(d.getMember().getId(), unused -> new ArrayList<>())
                            .add(d));
        }
        return found;
    }

    public Map<Long, Member> members(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select m from Member m where m.id in :ids", Member.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Member::getId, m -> m));
    }

    public Member member(long id) {
        return Optional.ofNullable(entities.find(Member.class, id)).orElseThrow(NotFound::new);
    }
}
