package org.m4d.portal.group.internal;

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

/** A group can be watched: what is chosen for it holds for all of its forums. An invitation belongs to its group. */
@ApplicationScoped
class GroupSurroundings implements Surroundings {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Set<ContentType> types() {
        return EnumSet.of(ContentType.GROUP, ContentType.INVITATION);
    }

    @Override
    public Set<ContentType> watchable() {
        return EnumSet.of(ContentType.GROUP);
    }

    @Override
    public Map<ContentRef, List<ContentRef>> around(Collection<ContentRef> refs) {
        Map<ContentRef, List<ContentRef>> found = new HashMap<>();
        List<Long> invitations = refs.stream()
                .filter(ref -> ref.type() == ContentType.INVITATION)
                .map(ContentRef::id)
                .toList();
        refs.stream().filter(ref -> ref.type() == ContentType.GROUP).forEach(ref -> found.put(ref, List.of(ref)));
        if (!invitations.isEmpty()) {
            entities.createQuery("select a.id, a.group.id from Admission a where a.id in :ids", Object[].class)
                    .setParameter("ids", invitations)
                    .getResultStream()
                    .forEach(row -> found.put(
                            new ContentRef(ContentType.INVITATION, (Long) row[0]),
                            List.of(new ContentRef(ContentType.GROUP, (Long) row[1]))));
        }
        return found;
    }
}
