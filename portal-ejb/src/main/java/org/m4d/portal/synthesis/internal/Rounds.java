package org.m4d.portal.synthesis.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.synthesis.EndorsementRound;

/** Rounds of endorsement in the database. */
@ApplicationScoped
public class Rounds {

    private static final String OF_DISCUSSION =
            "select r from EndorsementRound r where r.discussion = :discussion order by r.number desc";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public EndorsementRound add(EndorsementRound round) {
        entities.persist(round);
        return round;
    }

    /** The latest first. */
    public List<EndorsementRound> all(long discussion) {
        return entities.createQuery(OF_DISCUSSION, EndorsementRound.class)
                .setParameter("discussion", discussion)
                .getResultList();
    }

    public Optional<EndorsementRound> latest(long discussion) {
        return latest(discussion, LockModeType.NONE);
    }

    /**
     * The latest with its row locked until the transaction ends.
     *
     * @param lock shared by those who answer, alone for whoever ends it
     */
    public Optional<EndorsementRound> latest(long discussion, LockModeType lock) {
        return entities.createQuery(OF_DISCUSSION, EndorsementRound.class)
                .setParameter("discussion", discussion)
                .setMaxResults(1)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** The discussions whose round has passed its end, which nobody has written down, the longest overdue first. */
    public List<Long> due(Instant now, int limit) {
        return entities.createQuery(
                        "select r.discussion from EndorsementRound r where r.closed = false and r.ends < :now order by r.ends",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }
}
