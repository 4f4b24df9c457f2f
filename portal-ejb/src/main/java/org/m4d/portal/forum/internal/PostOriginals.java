package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.forum.Post;
import org.m4d.portal.posting.Original;
import org.m4d.portal.posting.Originals;

/** Posts as what members translate. */
@ApplicationScoped
class PostOriginals implements Originals {

    @Inject
    Topics topics;

    @Inject
    Event<ContentChanged> changes;

    @Override
    public ContentType type() {
        return ContentType.POST;
    }

    @Override
    public Optional<Original> original(long id) {
        return topics.findPost(id).flatMap(Post::original);
    }

    @Override
    public void translated(long id, String translated) {
        Post post = topics.findPost(id).orElseThrow(NotFound::new);
        post.noteTranslations(translated);
        changes.fire(ContentChanged.of(ContentType.TOPIC, post.getTopic().getId()));
    }
}
