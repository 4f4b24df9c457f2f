package org.m4d.portal.web.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.forum.PostView;
import org.m4d.portal.web.posting.OwnReactions;
import org.m4d.portal.web.posting.PollPart;

/** What a topic's page shows of the responses to its posts. */
@ApplicationScoped
public class PostResponses {

    @Inject
    OwnReactions reacted;

    @Inject
    PollPart polls;

    @Inject
    QuestionPart question;

    /** Reads what is the reader's own, for all posts at once. */
    void prepare(List<PostView> posts) {
        reacted.prepare(
                ContentType.POST,
                posts.stream()
                        .filter(post -> post.responses().reactions() > 0)
                        .map(PostView::id)
                        .toList());
        polls.prepare(
                ContentType.POST,
                posts.stream()
                        .filter(post -> post.responses().polled())
                        .map(PostView::id)
                        .toList());
    }

    /** What a post's HTML is made of besides what is known of the post itself. */
    String key(PostView post) {
        return reacted.key(ContentType.POST.id(), post.id(), post.author().id())
                + polls.key(ContentType.POST.id(), post.id())
                + question.key(post);
    }
}
