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
import org.m4d.portal.member.MemberErased;

/** What a member who is erased posted stays, and its rows get new versions, for they are shown with who wrote; how far she has read goes. */
@ApplicationScoped
class ErasedPosts {

    private static final List<String> STATEMENTS = List.of(
            "update post set version = version + 1 where author_id = ?1",
            "update topic set version = version + 1 where author_id = ?1 or last_author_id = ?1",
            "delete from topic_reading where member_id = ?1",
            "delete from forum_reading where member_id = ?1",
            "delete from member_visit where member_id = ?1");

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Event<ContentChanged> changes;

    void takeAway(@Observes MemberErased erased) {
        entities.flush();
        List<Long> topics = locked(erased.member());
        STATEMENTS.forEach(statement -> entities.createNativeQuery(statement)
                .setParameter(1, erased.member())
                .executeUpdate());
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
}
