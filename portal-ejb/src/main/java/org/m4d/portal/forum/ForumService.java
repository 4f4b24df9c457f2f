package org.m4d.portal.forum;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.forum.internal.Forums;
import org.m4d.portal.forum.internal.TopicLists;

/** Forums and the lists of their topics. */
@Stateless
public class ForumService {

    @Inject
    Forums forums;

    @Inject
    TopicLists lists;

    /** All forums under their headings. */
    @PermitAll
    public List<SectionView> overview() {
        return forums.overview();
    }

    /** @throws NotFound when there is no such forum */
    @PermitAll
    public ForumView forum(String slug) {
        return forums.view(slug).orElseThrow(NotFound::new);
    }

    /**
     * The topics of a forum, pinned ones first, then by latest activity.
     *
     * @param language only topics in this language, BCP 47; null for all
     * @param after a cursor from the page before, or null
     * @param limit at most how many
     */
    @PermitAll
    public Page<TopicSummary> topics(String slug, String language, String after, int limit) {
        return lists.inForum(forum(slug).id(), chosen(language), after, limit);
    }

    /** The topics of all forums by latest activity, in whatever language. */
    @PermitAll
    public Page<TopicSummary> latest(String after, int limit) {
        return latest(null, after, limit);
    }

    /** The topics of a forum in whatever language. */
    @PermitAll
    public Page<TopicSummary> topics(String slug, String after, int limit) {
        return topics(slug, null, after, limit);
    }

    /**
     * The topics of all forums by latest activity.
     *
     * @param language only topics in this language, BCP 47; null for all
     */
    @PermitAll
    public Page<TopicSummary> latest(String language, String after, int limit) {
        return lists.latest(chosen(language), after, limit);
    }

    private static String chosen(String language) {
        return language == null || language.isBlank() ? null : language;
    }
}
