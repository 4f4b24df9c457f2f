package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Finds the number of a post within its topic, each time by one step along an index. */
@ApplicationScoped
public class Places {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** The earliest post of that moment or later. */
    public Optional<Integer> since(long topic, Instant moment) {
        return entities.createQuery("""
                        select p.number from Post p where p.topic.id = :topic and p.createdAt >= :moment
                        order by p.createdAt, p.number
                        """, Integer.class)
                .setParameter("topic", topic)
                .setParameter("moment", moment)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The number itself where there is such a post, else the next one above it. */
    public Optional<Integer> from(long topic, int number) {
        return nearest(
                "select p.number from Post p where p.topic.id = :topic and p.number >= :number order by p.number",
                topic,
                number);
    }

    /** The next number below. */
    public Optional<Integer> below(long topic, int number) {
        return nearest(
                "select p.number from Post p where p.topic.id = :topic and p.number < :number order by p.number desc",
                topic,
                number);
    }

    private Optional<Integer> nearest(String query, long topic, int number) {
        return entities.createQuery(query, Integer.class)
                .setParameter("topic", topic)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
