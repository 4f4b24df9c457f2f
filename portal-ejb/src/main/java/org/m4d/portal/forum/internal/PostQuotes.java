package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.forum.QuotedBy;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.posting.QuotesChanged;
import org.m4d.portal.security.Audiences;

/** Which posts quote which. */
@ApplicationScoped
public class PostQuotes {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Audiences audiences;

    @Inject
    Event<ContentChanged> changes;

    /** The posts that quote these and that the one who acts may read, oldest first, in one query. */
    public List<QuotedBy> of(Collection<Long> posts) {
        if (posts.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select new org.m4d.portal.forum.QuotedBy(q.quotedId, p.id, p.number, t.id, t.title, a.displayName)
                        from Quote q join Post p on p.id = q.quotingId join p.topic t join t.forum f join p.author a
                        where q.quotedType = :post and q.quotedId in :ids and q.quotingType = :post
                            and p.state = :shown and f.audience in :audiences
                        order by q.quotedId, p.id
                        """, QuotedBy.class)
                .setParameter("post", ContentType.POST)
                .setParameter("ids", posts)
                .setParameter("shown", PostingState.SHOWN)
                .setParameter(
                        "audiences",
                        audiences.readable().stream()
                                .map(org.m4d.portal.security.Audience::parse)
                                .toList())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Keeps the count in the post's row, without making a new version of the post. */
    void count(@Observes QuotesChanged change) {
        if (change.quoted().type() == ContentType.POST) {
            entities.createNativeQuery("update post set quote_count = ?1 where id = ?2")
                    .setParameter(1, change.count())
                    .setParameter(2, change.quoted().id())
                    .executeUpdate();
            entities.createQuery("select p.topic.id from Post p where p.id = :id", Long.class)
                    .setParameter("id", change.quoted().id())
                    .getResultStream()
                    .forEach(topic -> changes.fire(ContentChanged.of(ContentType.TOPIC, topic)));
        }
    }
}
