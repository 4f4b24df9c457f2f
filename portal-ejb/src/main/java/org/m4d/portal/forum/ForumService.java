package org.m4d.portal.forum;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.forum.internal.Forums;
import org.m4d.portal.forum.internal.PopularTags;
import org.m4d.portal.forum.internal.TopicLists;

/** Forums and the lists of their topics. */
@Stateless
public class ForumService {

    @Inject
    Forums forums;

    @Inject
    TopicLists lists;

    @Inject
    PopularTags popular;

    /** The forums that the one who acts may read, under their headings; those of groups stand with their groups. */
    @PermitAll
    public List<SectionView> overview() {
        return forums.overview();
    }

    /** All forums that the one who acts may read, those of groups included. */
    @PermitAll
    public List<ForumView> all() {
        return Stream.concat(
                        forums.overview().stream().flatMap(section -> section.forums().stream()),
                        forums.ofCircles().stream())
                .toList();
    }

    /** The forums of a circle of members, such as a group, that the one who acts may read. */
    @PermitAll
    public List<ForumView> of(ContentRef circle) {
        return forums.ofCircle(circle);
    }

    /** The numbers of the forums that the one who acts may read. */
    @PermitAll
    public Set<Long> readable() {
        return new TreeSet<>(forums.readableIds());
    }

    /** @throws NotFound when there is no such forum, or it is not for the one who acts */
    @PermitAll
    public ForumView forum(String slug) {
        return forums.view(slug);
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

    /**
     * The topics with a tag that the one who acts may read, by latest activity.
     *
     * @param after a cursor from the page before, or null
     */
    @PermitAll
    public Page<TopicSummary> tagged(String tag, String after, int limit) {
        return lists.tagged(tag, after, limit);
    }

    /** The tags that most topics of public forums have, most used first. */
    @PermitAll
    public List<TagCount> popularTags() {
        return popular.now();
    }

    /** The topics of all forums that the one who acts may read, by latest activity. */
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
