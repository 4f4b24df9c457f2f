package org.m4d.portal.ledger.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.persistence.UtcTime;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.ledger.Evidence;
import org.m4d.portal.ledger.LedgerEntry;
import org.m4d.portal.ledger.Recommendation;
import org.m4d.portal.member.Member;
import org.m4d.portal.organisation.Organisation;

/** Recommendations in the database. */
@ApplicationScoped
public class Recommendations {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public Recommendation add(Recommendation recommendation) {
        entities.persist(recommendation);
        return recommendation;
    }

    public void add(LedgerEntry entry) {
        entities.persist(entry);
    }

    public Evidence add(Evidence evidence) {
        entities.persist(evidence);
        return evidence;
    }

    public Recommendation get(long id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public Optional<Recommendation> find(long id) {
        return Optional.ofNullable(entities.find(Recommendation.class, id));
    }

    /** The recommendation with its row locked until the transaction ends. */
    public Recommendation locked(long id) {
        return Optional.ofNullable(entities.find(Recommendation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** The same for one that may have been read before in this transaction, as it is now. */
    Recommendation lockedAnew(long id) {
        Recommendation found = get(id);
        entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    public Evidence evidence(long id) {
        return Optional.ofNullable(entities.find(Evidence.class, id)).orElseThrow(NotFound::new);
    }

    /** The discussion, if there is one. */
    public Optional<EDiscussion> discussion(long id) {
        return Optional.ofNullable(entities.find(EDiscussion.class, id));
    }

    /** The discussion with its row locked until the transaction ends, to give out the next number. */
    public EDiscussion lockedDiscussion(long id) {
        return Optional.ofNullable(entities.find(EDiscussion.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** The number after the last one of a discussion, whose row the caller has locked. */
    public int nextNumber(long discussion) {
        return entities.createQuery(
                                "select coalesce(max(r.number), 0) from Recommendation r where r.discussion.id = :discussion",
                                Integer.class)
                        .setParameter("discussion", discussion)
                        .getSingleResult()
                + 1;
    }

    public Member member(long id) {
        return entities.getReference(Member.class, id);
    }

    public Optional<Organisation> organisation(long id) {
        return Optional.ofNullable(entities.find(Organisation.class, id));
    }

    /** Those of whom somebody is to be reminded by now, the longest waiting first. */
    public List<Long> toRemind(LocalDate today, int limit) {
        return entities.createQuery(
                        "select r.id from Recommendation r where r.nextReminder <= :today order by r.nextReminder, r.id",
                        Long.class)
                .setParameter("today", today)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Writes down that people are reminded.
     *
     * @param due the day on which the reminder was due
     * @param now when they are
     * @return false when this very reminder was written down before
     */
    public boolean reminded(Recommendation recommendation, LocalDate due, Instant now) {
        return entities.createNativeQuery(
                                "insert ignore into recommendation_reminder (recommendation_id, deadline, due_on, at)"
                                        + " values (?1, ?2, ?3, ?4)")
                        .setParameter(1, recommendation.getId())
                        .setParameter(2, recommendation.getDeadline())
                        .setParameter(3, due)
                        .setParameter(4, UtcTime.of(now))
                        .executeUpdate()
                == 1;
    }

    public Optional<Recommendation> byKey(String key) {
        return entities.createQuery("select r from Recommendation r where r.externalKey = :key", Recommendation.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    public Optional<EDiscussion> discussionByKey(String key) {
        return entities.createQuery("select d from EDiscussion d where d.externalKey = :key", EDiscussion.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    public Optional<Organisation> organisationByKey(String key) {
        return entities.createQuery("select o from Organisation o where o.externalKey = :key", Organisation.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }
}
