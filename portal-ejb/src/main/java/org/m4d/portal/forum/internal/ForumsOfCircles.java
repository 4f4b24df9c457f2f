package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.forum.AudienceChanged;
import org.m4d.portal.forum.Forum;
import org.m4d.portal.group.GroupFounded;
import org.m4d.portal.group.GroupOpened;

/** Gives each group its first forum, and keeps who reads the forums of a group in step with the group. */
@ApplicationScoped
class ForumsOfCircles {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Event<AudienceChanged> opened;

    @Inject
    Event<ContentChanged> changes;

    void give(@Observes GroupFounded event) {
        ContentRef group = event.group();
        Forum forum = new Forum(
                group.type().id() + "-" + group.id(), group, event.contents(), event.name(), LocalizedText.EMPTY);
        entities.persist(forum);
        changes.fire(ContentChanged.of(ContentType.FORUM, forum.getId()));
    }

    void follow(@Observes GroupOpened event) {
        List<Forum> forums = entities.createQuery("select f from Forum f where f.circle = :circle", Forum.class)
                .setParameter("circle", event.group())
                .getResultList();
        forums.forEach(forum -> {
            forum.admit(event.contents());
            opened.fire(new AudienceChanged(forum.getId()));
            changes.fire(ContentChanged.of(ContentType.FORUM, forum.getId()));
        });
    }
}
