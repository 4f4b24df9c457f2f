package org.m4d.portal.forum;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.forum.internal.Places;
import org.m4d.portal.forum.internal.Topics;
import org.m4d.portal.security.ContentAccess;

/** Where in a topic somebody wants to be: at a date, at a number that may be gone, at a stretch to be printed. */
@Stateless
public class TopicPlaces {

    /** How many posts are printed at once. */
    public static final int PRINTED = 500;

    @Inject
    Places places;

    @Inject
    Topics topics;

    @Inject
    ContentAccess access;

    /**
     * The number of the first post of this moment or later; of the last post when there is none so late.
     *
     * @throws NotFound when there is no such topic, or it is not the reader's
     */
    @PermitAll
    public int since(long topic, Instant moment) {
        check(topic);
        return places.since(topic, moment)
                .or(() -> places.below(topic, Integer.MAX_VALUE))
                .orElse(1);
    }

    /**
     * The number of the post that stands for this one: itself, else the nearest following one, else the last.
     *
     * @throws NotFound when there is no such topic, or it is not the reader's
     */
    @PermitAll
    public int nearest(long topic, int number) {
        check(topic);
        return places.from(topic, number).or(() -> places.below(topic, number)).orElse(1);
    }

    /**
     * Posts as they are printed.
     *
     * @param from the first number wanted
     * @return at most {@value #PRINTED}, and one more when there are more
     * @throws NotFound when there is no such topic, or it is not the reader's
     */
    @PermitAll
    public List<PostView> printed(long topic, int from) {
        check(topic);
        return topics.postsAfter(topic, from - 1, PRINTED + 1);
    }

    private void check(long topic) {
        access.readable(new ContentRef(ContentType.TOPIC, topic));
    }
}
