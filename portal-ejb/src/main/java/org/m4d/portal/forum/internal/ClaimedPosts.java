package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.member.AuthorClaimed;

/** What an archive's author posted is the member's who says that she is it. Its rows get new versions, for pages show who wrote. */
@ApplicationScoped
class ClaimedPosts {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Event<ContentChanged> changes;

    void handOver(@Observes AuthorClaimed claim) {
        entities.flush();
        List<Long> topics = locked(claim.archived());
        write("update post set author_id = ?2, version = version + 1 where author_id = ?1", claim);
        write("update post set editor_id = ?2 where editor_id = ?1", claim);
        write("update topic set author_id = ?2, version = version + 1 where author_id = ?1", claim);
        write("update topic set last_author_id = ?2 where last_author_id = ?1", claim);
        write("update topic set accepted_by_id = ?2 where accepted_by_id = ?1", claim);
        topics.forEach(topic -> changes.fire(ContentChanged.of(ContentType.TOPIC, topic)));
    }

    /** Topics first, in the order of their ids (decision 0026). */
    @SuppressWarnings("unchecked")
    private List<Long> locked(long author) {
        return entities.createNativeQuery("""
                        select t.id from topic t where t.author_id = ?1 or t.last_author_id = ?1
                            or t.id in (select p.topic_id from post p where p.author_id = ?1)
                        order by t.id for update
                        """, Long.class)
                .setParameter(1, author)
                .getResultList();
    }

    private void write(String statement, AuthorClaimed claim) {
        entities.createNativeQuery(statement)
                .setParameter(1, claim.archived())
                .setParameter(2, claim.by())
                .executeUpdate();
    }
}
