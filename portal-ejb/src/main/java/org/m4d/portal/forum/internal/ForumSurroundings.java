package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.notification.Surroundings;

/** A post belongs to a topic, a topic to a forum, and some forums to a group; all but the post can be watched. */
@ApplicationScoped
class ForumSurroundings implements Surroundings {

    private static final Map<ContentType, String> QUERIES = new EnumMap<>(Map.of(
            ContentType.FORUM, "select f.id, f.id, f.circle from Forum f where f.id in :ids",
            ContentType.TOPIC, "select t.id, f.id, f.circle, t.id from Topic t join t.forum f where t.id in :ids",
            ContentType.POST,
                    "select p.id, f.id, f.circle, t.id from Post p join p.topic t join t.forum f where p.id in :ids"));

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Set<ContentType> types() {
        return EnumSet.copyOf(QUERIES.keySet());
    }

    @Override
    public Set<ContentType> watchable() {
        return EnumSet.of(ContentType.FORUM, ContentType.TOPIC);
    }

    @Override
    public Map<ContentRef, List<ContentRef>> around(Collection<ContentRef> refs) {
        Map<ContentRef, List<ContentRef>> found = new HashMap<>();
        QUERIES.forEach((type, query) -> {
            List<Long> ids = refs.stream()
                    .filter(ref -> ref.type() == type)
                    .map(ContentRef::id)
                    .toList();
            if (!ids.isEmpty()) {
                entities.createQuery(query, Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .forEach(row -> found.put(new ContentRef(type, (Long) row[0]), places(row)));
            }
        });
        return found;
    }

    private static List<ContentRef> places(Object[] row) {
        List<ContentRef> places = new ArrayList<>();
        if (row.length > 3) {
            places.add(new ContentRef(ContentType.TOPIC, (Long) row[3]));
        }
        places.add(new ContentRef(ContentType.FORUM, (Long) row[1]));
        if (row[2] != null) {
            places.add((ContentRef) row[2]);
        }
        return List.copyOf(places);
    }
}
