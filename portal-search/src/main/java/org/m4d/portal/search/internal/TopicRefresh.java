package org.m4d.portal.search.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.hibernate.Session;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.m4d.portal.common.persistence.AllowedToUsePersistence;
import org.m4d.portal.common.persistence.PersistenceGateway;
import org.m4d.portal.forum.Post;
import org.m4d.portal.forum.TopicRenamed;

/** Posts are found and shown under the title of their topic, which their own rows know nothing of: a new title makes new documents. */
@AllowedToUsePersistence("Puts posts into the indexing plan, which belongs to the session of the transaction.")
@ApplicationScoped
class TopicRefresh {

    @Inject
    PersistenceGateway persistence;

    void index(@Observes TopicRenamed event) {
        persistence.with(entities -> {
            SearchIndexingPlan plan =
                    Search.session(entities.unwrap(Session.class)).indexingPlan();
            entities.createQuery("select p from Post p where p.topic.id = :topic", Post.class)
                    .setParameter("topic", event.topic())
                    .getResultStream()
                    .forEach(plan::addOrUpdate);
            return plan;
        });
    }
}
