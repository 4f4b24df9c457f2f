package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.forum.Post;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.preview.CardReady;

/** Renders posts anew that link to a page which the portal has read meanwhile: nobody acts, so nobody's rights are asked. */
@ApplicationScoped
class CardsInPosts {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Markdown markdown;

    @Inject
    Event<ContentChanged> changes;

    void show(@Observes CardReady ready) {
        if (ready.content().type() != ContentType.POST) {
            return;
        }
        Post post = entities.find(Post.class, ready.content().id());
        if (post != null) {
            post.render(markdown.again(post.getBody()));
            changes.fire(ContentChanged.of(ContentType.TOPIC, post.getTopic().getId()));
        }
    }
}
