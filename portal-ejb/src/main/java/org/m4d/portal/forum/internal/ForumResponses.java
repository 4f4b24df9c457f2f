package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.forum.Post;
import org.m4d.portal.posting.Respondable;

/** Posts take reactions and polls. */
@ApplicationScoped
class ForumResponses {

    @Produces
    Respondable posts() {
        return new Respondable(ContentType.POST, Post.class, ContentType.TOPIC, "topic");
    }
}
