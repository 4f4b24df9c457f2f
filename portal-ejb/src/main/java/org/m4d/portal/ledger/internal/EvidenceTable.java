package org.m4d.portal.ledger.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.Page;
import org.m4d.portal.ledger.Evidence;
import org.m4d.portal.ledger.EvidenceView;
import org.m4d.portal.posting.PostingPolicy;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/** Evidence in the database. */
@ApplicationScoped
public class EvidenceTable {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Newest first; what waits for a moderator is there for its author and the moderators alone. */
    public Page<EvidenceView> about(long recommendation, Actor reader, String after, int limit) {
        Cursor cursor = Cursor.decode(after, 1);
        TypedQuery<Evidence> query = entities.createQuery(
                        "select e from Evidence e join fetch e.author where e.recommendation.id = :recommendation"
                                + " and (e.state <> :waiting or e.author.id = :reader or :moderates = true)"
                                + (cursor == null ? "" : " and e.id < :before") + " order by e.id desc",
                        Evidence.class)
                .setParameter("recommendation", recommendation)
                .setParameter("waiting", PostingState.WAITING)
                .setParameter("reader", reader.registered() ? reader.memberId() : -1L)
                .setParameter("moderates", reader.registered() && reader.has(Role.MODERATOR))
                .setMaxResults(limit + 1);
        if (cursor != null) {
            query.setParameter("before", cursor.number(0));
        }
        return Page.of(query.getResultList(), limit, row -> Cursor.at(row.getId()))
                .map(row -> view(row, reader));
    }

    /** As this reader reads it. */
    public static EvidenceView view(Evidence evidence, Actor reader) {
        return EvidenceView.of(
                evidence, PostingPolicy.mayOpen(reader, evidence.getAuthor().getId(), evidence.getState()));
    }

    /** With what surrounds them. */
    List<Evidence> all(Collection<Long> ids) {
        return entities.createQuery(
                        "select e from Evidence e join fetch e.recommendation r join fetch r.discussion join fetch e.author"
                                + " where e.id in :ids",
                        Evidence.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
