package org.m4d.portal.synthesis.internal;

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

/** A summary and its statements belong to an e-discussion, which can be watched. */
@ApplicationScoped
class SummarySurroundings implements Surroundings {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Set<ContentType> types() {
        return EnumSet.of(ContentType.SUMMARY, ContentType.STATEMENT);
    }

    @Override
    public Set<ContentType> watchable() {
        return EnumSet.noneOf(ContentType.class);
    }

    @Override
    public Map<ContentRef, List<ContentRef>> around(Collection<ContentRef> refs) {
        Map<ContentRef, List<ContentRef>> found = new HashMap<>();
        refs.stream()
                .filter(ref -> ref.type() == ContentType.SUMMARY)
                .forEach(ref -> found.put(ref, List.of(discussion(ref.id()))));
        List<Long> statements = refs.stream()
                .filter(ref -> ref.type() == ContentType.STATEMENT)
                .map(ContentRef::id)
                .toList();
        if (!statements.isEmpty()) {
            entities.createQuery("select s.id, s.discussion from SummaryStatement s where s.id in :ids", Object[].class)
                    .setParameter("ids", statements)
                    .getResultStream()
                    .forEach(row -> found.put(
                            new ContentRef(ContentType.STATEMENT, (Long) row[0]), List.of(discussion((Long) row[1]))));
        }
        return found;
    }

    private static ContentRef discussion(long id) {
        return new ContentRef(ContentType.EDISCUSSION, id);
    }
}
