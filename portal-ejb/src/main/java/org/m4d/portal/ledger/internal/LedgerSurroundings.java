package org.m4d.portal.ledger.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.notification.Surroundings;

/** A recommendation belongs to its e-discussion. */
@ApplicationScoped
class LedgerSurroundings implements Surroundings {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Set<ContentType> types() {
        return EnumSet.of(ContentType.RECOMMENDATION);
    }

    @Override
    public Set<ContentType> watchable() {
        return EnumSet.noneOf(ContentType.class);
    }

    @Override
    public Map<ContentRef, List<ContentRef>> around(Collection<ContentRef> refs) {
        Map<ContentRef, List<ContentRef>> found = new HashMap<>();
        entities.createQuery("select r.id, r.discussion.id from Recommendation r where r.id in :ids", Object[].class)
                .setParameter("ids", refs.stream().map(ContentRef::id).toList())
                .getResultStream()
                .forEach(row -> found.put(
                        new ContentRef(ContentType.RECOMMENDATION, (Long) row[0]),
                        List.of(new ContentRef(ContentType.EDISCUSSION, (Long) row[1]))));
        return found;
    }
}
