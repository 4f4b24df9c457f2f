package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.ediscussion.SilenceMeasurement;
import org.m4d.portal.ediscussion.SilenceMeasurement.Occasion;

/** Measurements of who is missing in e-discussions, in the database. */
@ApplicationScoped
public class Silences {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public SilenceMeasurement add(SilenceMeasurement measurement) {
        entities.persist(measurement);
        return measurement;
    }

    /** The one taken last, upon whichever occasion. */
    public Optional<SilenceMeasurement> latest(long discussion) {
        return one(entities.createQuery(
                        "select s from SilenceMeasurement s where s.discussion = :discussion order by s.takenAt desc, s.id desc",
                        SilenceMeasurement.class)
                .setParameter("discussion", discussion));
    }

    /** The one that is taken anew each time. */
    public Optional<SilenceMeasurement> routine(long discussion) {
        return first(discussion, Occasion.ROUTINE);
    }

    /** The first one taken upon this occasion. */
    public Optional<SilenceMeasurement> first(long discussion, Occasion occasion) {
        return one(entities.createQuery(
                        "select s from SilenceMeasurement s where s.discussion = :discussion and s.occasion = :occasion"
                                + " order by s.id",
                        SilenceMeasurement.class)
                .setParameter("discussion", discussion)
                .setParameter("occasion", occasion));
    }

    /**
     * Discussions that are open, or were a moment ago, and were not measured for some time.
     *
     * @param rest how long a measurement holds
     */
    public List<Long> due(Instant now, Duration rest, int limit) {
        return entities.createQuery("""
                        select d.id from EDiscussion d where d.opens <= :now and d.closes >= :since
                            and not exists (select s.id from SilenceMeasurement s where s.discussion = d.id and s.takenAt > :since)
                        order by d.closes, d.id
                        """, Long.class)
                .setParameter("now", now)
                .setParameter("since", now.minus(rest))
                .setMaxResults(limit)
                .getResultList();
    }

    private static Optional<SilenceMeasurement> one(TypedQuery<SilenceMeasurement> query) {
        return query.setMaxResults(1).getResultStream().findFirst();
    }
}
