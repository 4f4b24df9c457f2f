package org.m4d.portal.weekly.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.member.Member;
import org.m4d.portal.weekly.WeeklySummary;

/** Weekly summaries in the database. */
@ApplicationScoped
public class WeeklySummaries {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public WeeklySummary add(WeeklySummary summary) {
        entities.persist(summary);
        entities.flush();
        return summary;
    }

    public Member member(long id) {
        return entities.getReference(Member.class, id);
    }

    /** @throws NotFound when there is none */
    public EDiscussion discussion(long id) {
        return Optional.ofNullable(entities.find(EDiscussion.class, id)).orElseThrow(NotFound::new);
    }

    /** The discussion with its row locked until the transaction ends. */
    public EDiscussion locked(long id) {
        return Optional.ofNullable(entities.find(EDiscussion.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    public Optional<WeeklySummary> find(long id) {
        return Optional.ofNullable(entities.find(WeeklySummary.class, id));
    }

    /** @throws NotFound when that week of the discussion has none */
    public WeeklySummary get(long discussion, int week) {
        return entities.createQuery(
                        "select s from WeeklySummary s join fetch s.discussion join fetch s.author"
                                + " where s.discussion.id = :discussion and s.week = :week",
                        WeeklySummary.class)
                .setParameter("discussion", discussion)
                .setParameter("week", week)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The weeks of a discussion that are summed up. */
    public List<Integer> weeks(long discussion) {
        return entities.createQuery(
                        "select s.week from WeeklySummary s where s.discussion.id = :discussion order by s.week",
                        Integer.class)
                .setParameter("discussion", discussion)
                .getResultList();
    }

    /** The latest week first. */
    public Page<WeeklySummary> page(long discussion, String after, int limit) {
        Cursor cursor = Cursor.decode(after, 1);
        int before = cursor == null ? Integer.MAX_VALUE : Math.toIntExact(cursor.number(0));
        return Page.of(before(discussion, before, limit + 1), limit, summary -> Cursor.at(summary.getWeek()));
    }

    /** Those of the weeks before one, the latest first. */
    public List<WeeklySummary> before(long discussion, int week, int limit) {
        return entities.createQuery(
                        "select s from WeeklySummary s join fetch s.discussion join fetch s.author"
                                + " where s.discussion.id = :discussion and s.week < :before order by s.week desc",
                        WeeklySummary.class)
                .setParameter("discussion", discussion)
                .setParameter("before", week)
                .setMaxResults(limit)
                .getResultList();
    }
}
