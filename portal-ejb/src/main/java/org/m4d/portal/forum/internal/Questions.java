package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.common.Page;
import org.m4d.portal.forum.TopicSummary;

/** Questions in the database. */
@ApplicationScoped
public class Questions {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    TopicLists lists;

    public Page<TopicSummary> unanswered(long forum, String after, int limit) {
        return lists.unanswered(forum, after, limit);
    }

    public Set<Long> answered(Collection<Long> topics) {
        return entities.createQuery(
                        "select t.id from Topic t where t.id in :ids and t.accepted.post is not null", Long.class)
                .setParameter("ids", topics)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
