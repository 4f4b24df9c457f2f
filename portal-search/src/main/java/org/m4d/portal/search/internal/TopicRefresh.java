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
import org.m4d.portal.forum.QuestionChanged;
import org.m4d.portal.forum.TopicRenamed;
import org.m4d.portal.forum.TopicReshaped;

/** Posts are found and shown under the title of their topic, which their own rows know nothing of: another title, place or state makes new documents. */
@AllowedToUsePersistence("Puts posts into the indexing plan, which belongs to the session of the transaction.")
@ApplicationScoped
class TopicRefresh {

    private static final int ALL = Integer.MAX_VALUE;

    @Inject
    PersistenceGateway persistence;

    void renamed(@Observes TopicRenamed event) {
        index(event.topic(), ALL);
    }

    void reshaped(@Observes TopicReshaped event) {
        index(event.topic(), ALL);
    }

    /** Only what stands for the topic says whether it is answered. */
    void asked(@Observes QuestionChanged event) {
        index(event.topic(), 1);
    }

    private void index(long topic, int last) {
        persistence.with(entities -> {
            entities.flush();
            SearchIndexingPlan plan =
                    Search.session(entities.unwrap(Session.class)).indexingPlan();
            entities.createQuery("select p from Post p where p.topic.id = :topic and p.number <= :last", Post.class)
                    .setParameter("topic", topic)
                    .setParameter("last", last)
                    .getResultStream()
                    .forEach(plan::addOrUpdate);
            return plan;
        });
    }
}
