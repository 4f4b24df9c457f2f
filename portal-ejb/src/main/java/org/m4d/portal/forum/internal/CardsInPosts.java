package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.forum.Post;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.preview.CardReady;

/** Renders posts anew that link to a page which the portal has read meanwhile. */
@ApplicationScoped
class CardsInPosts {

    @Inject
    Topics topics;

    @Inject
    Markdown markdown;

    @Inject
    Event<ContentChanged> changes;

    void show(@Observes CardReady ready) {
        if (ready.content().type() == ContentType.POST) {
            Post post = topics.post(ready.content().id());
            post.render(markdown.again(post.getBody()));
            changes.fire(ContentChanged.of(ContentType.TOPIC, post.getTopic().getId()));
        }
    }
}
