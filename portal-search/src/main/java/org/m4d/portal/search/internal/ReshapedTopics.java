package org.m4d.portal.search.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.hibernate.Session;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.m4d.portal.common.persistence.PersistenceGateway;
import org.m4d.portal.forum.Post;
import org.m4d.portal.forum.TopicReshaped;

/** Indexes all posts of a topic anew when what they share has changed; in the transaction of the change, by the same outbox. */
@ApplicationScoped
class ReshapedTopics {

    @Inject
    PersistenceGateway persistence;

    void reindex(@Observes TopicReshaped reshaped) {
        persistence.with(entities -> {
            entities.flush();
            SearchIndexingPlan plan =
                    Search.session(entities.unwrap(Session.class)).indexingPlan();
            entities.createQuery("select p from Post p where p.topic.id = :topic", Post.class)
                    .setParameter("topic", reshaped.topic())
                    .getResultStream()
                    .forEach(plan::addOrUpdate);
            return null;
        });
    }
}
