package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.notification.Surroundings;

/** A post belongs to a topic, a topic to a forum; the latter two can be watched. */
@ApplicationScoped
class ForumSurroundings implements Surroundings {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Set<ContentType> types() {
        return EnumSet.of(ContentType.FORUM, ContentType.TOPIC, ContentType.POST);
    }

    @Override
    public Set<ContentType> watchable() {
        return EnumSet.of(ContentType.FORUM, ContentType.TOPIC);
    }

    @Override
    public List<ContentRef> of(ContentRef ref) {
        return switch (ref.type()) {
            case FORUM -> List.of(ref);
            case TOPIC -> around("select t.id, t.forum.id from Topic t where t.id = :id", ref.id());
            case POST -> around("select t.id, t.forum.id from Post p join p.topic t where p.id = :id", ref.id());
            default -> throw new IllegalArgumentException("not of the forums: " + ref);
        };
    }

    private List<ContentRef> around(String query, long id) {
        return entities.createQuery(query, Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> List.of(
                        new ContentRef(ContentType.TOPIC, (Long) row[0]),
                        new ContentRef(ContentType.FORUM, (Long) row[1])))
                .orElse(List.of());
    }
}
