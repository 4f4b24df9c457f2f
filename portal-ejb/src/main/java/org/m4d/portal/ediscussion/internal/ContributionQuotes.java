package org.m4d.portal.ediscussion.internal;

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
import org.m4d.portal.ediscussion.ContributionQuoted;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.posting.QuotesChanged;

/** Which contributions quote which. */
@ApplicationScoped
public class ContributionQuotes {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Event<ContentChanged> changes;

    /** The contributions that quote these and can be read, oldest first, in one query. */
    public List<ContributionQuoted> of(Collection<Long> contributions) {
        if (contributions.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select new org.m4d.portal.ediscussion.ContributionQuoted(
                            q.quotedId, c.id, c.number, d.id, d.title, a.displayName)
                        from Quote q join Contribution c on c.id = q.quotingId join c.discussion d join c.author a
                        where q.quotedType = :contribution and q.quotedId in :ids and q.quotingType = :contribution
                            and c.state = :shown
                        order by q.quotedId, c.id
                        """, ContributionQuoted.class)
                .setParameter("contribution", ContentType.CONTRIBUTION)
                .setParameter("ids", contributions)
                .setParameter("shown", PostingState.SHOWN)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Keeps the count in the contribution's row, without making a new version of it. */
    void count(@Observes QuotesChanged change) {
        if (change.quoted().type() == ContentType.CONTRIBUTION) {
            entities.createNativeQuery("update contribution set quote_count = ?1 where id = ?2")
                    .setParameter(1, change.count())
                    .setParameter(2, change.quoted().id())
                    .executeUpdate();
            entities.createQuery("select c.discussion.id from Contribution c where c.id = :id", Long.class)
                    .setParameter("id", change.quoted().id())
                    .getResultStream()
                    .forEach(discussion -> changes.fire(ContentChanged.of(ContentType.EDISCUSSION, discussion)));
        }
    }
}
