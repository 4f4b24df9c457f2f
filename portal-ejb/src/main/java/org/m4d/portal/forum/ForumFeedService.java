package org.m4d.portal.forum;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.forum.internal.ForumFeeds;
import org.m4d.portal.forum.internal.Forums;
import org.m4d.portal.security.Audience;

/** Feeds of the forums. They are for everybody, so they hold what everybody may read, whoever asks. */
@Stateless
public class ForumFeedService {

    @Inject
    ForumFeeds feeds;

    @Inject
    Forums forums;

    /** The newest topics of all public forums, by their opening posts. */
    @PermitAll
    public Page<FeedPost> topics(String after, int limit) {
        return page(feeds.topics(Cursor.decode(after, 2), limit + 1), limit);
    }

    /**
     * The newest topics of a forum.
     *
     * @throws NotFound when there is no such forum, or it is not public
     */
    @PermitAll
    public Page<FeedPost> topicsIn(String slug, String after, int limit) {
        long forum = forums.find(slug)
                .filter(found -> found.getAudience().equals(Audience.PUBLIC))
                .orElseThrow(NotFound::new)
                .getId();
        return page(feeds.topicsIn(forum, Cursor.decode(after, 2), limit + 1), limit);
    }

    /** The newest topics that carry a tag. */
    @PermitAll
    public Page<FeedPost> topicsTagged(String tag, String after, int limit) {
        return page(feeds.topicsTagged(tag, Cursor.decode(after, 2), limit + 1), limit);
    }

    /**
     * The newest posts of a topic.
     *
     * @throws NotFound when there is no such topic, or it is not public
     */
    @PermitAll
    public Page<FeedPost> posts(long topic, String after, int limit) {
        Cursor cursor = Cursor.decode(after, 1);
        int below = cursor == null ? Integer.MAX_VALUE : (int) Math.min(cursor.number(0), Integer.MAX_VALUE);
        List<FeedPost> found = feeds.posts(topic, below, limit + 1);
        if (found.isEmpty() && cursor == null) {
            throw new NotFound();
        }
        return Page.of(found, limit, post -> Cursor.at(post.number()));
    }

    private static Page<FeedPost> page(List<FeedPost> rows, int limit) {
        return Page.of(rows, limit, post -> Cursor.at(post.published(), post.topic()));
    }
}
