package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.m4d.portal.forum.FormerHeading;
import org.m4d.portal.forum.Topic;
import org.m4d.portal.member.Member;

/** Former titles and tags of topics. */
@ApplicationScoped
public class Headings {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Keeps what stands above a topic before this member replaces it. */
    public void keep(Topic topic, long editor, Instant at) {
        entities.persist(new FormerHeading(topic, entities.getReference(Member.class, editor), at));
    }

    /** The former ones of a topic, oldest first. */
    public List<FormerHeading> of(long topic) {
        return entities.createQuery(
                        "select h from FormerHeading h join fetch h.editor where h.topicId = :topic order by h.id",
                        FormerHeading.class)
                .setParameter("topic", topic)
                .getResultList();
    }
}
