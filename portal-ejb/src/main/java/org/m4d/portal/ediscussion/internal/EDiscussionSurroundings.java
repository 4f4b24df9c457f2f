package org.m4d.portal.ediscussion.internal;

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

/** A contribution belongs to an e-discussion, which can be watched. */
@ApplicationScoped
class EDiscussionSurroundings implements Surroundings {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Set<ContentType> types() {
        return EnumSet.of(ContentType.EDISCUSSION, ContentType.CONTRIBUTION);
    }

    @Override
    public Set<ContentType> watchable() {
        return EnumSet.of(ContentType.EDISCUSSION);
    }

    @Override
    public Map<ContentRef, List<ContentRef>> around(Collection<ContentRef> refs) {
        Map<ContentRef, List<ContentRef>> found = new HashMap<>();
        List<Long> contributions = refs.stream()
                .filter(ref -> ref.type() == ContentType.CONTRIBUTION)
                .map(ContentRef::id)
                .toList();
        refs.stream().filter(ref -> ref.type() == ContentType.EDISCUSSION).forEach(ref -> found.put(ref, List.of(ref)));
        if (!contributions.isEmpty()) {
            entities.createQuery("select c.id, c.discussion.id from Contribution c where c.id in :ids", Object[].class)
                    .setParameter("ids", contributions)
                    .getResultStream()
                    .forEach(row -> found.put(
                            new ContentRef(ContentType.CONTRIBUTION, (Long) row[0]),
                            List.of(new ContentRef(ContentType.EDISCUSSION, (Long) row[1]))));
        }
        return found;
    }
}
