package org.m4d.portal.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.forum.ForumService;
import org.m4d.portal.forum.ForumView;
import org.m4d.portal.forum.QuestionService;
import org.m4d.portal.forum.TopicSummary;
import org.m4d.portal.security.Audience;
import org.m4d.portal.web.notification.WatchPart;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** One forum and its topics. */
@Named("forumPage")
@RequestScoped
public class ForumPage implements PageModel {

    @Inject
    ForumService forums;

    @Inject
    ReadingMarks reading;

    @Inject
    WatchPart watched;

    @Inject
    QuestionService questions;

    private ForumView forum;
    private String language;
    private Page<TopicSummary> topics;
    private boolean unanswered;

    @Override
    public void load(Route route) {
        forum = forums.forum(route.part("slug"));
        language = route.parameter("lang").orElse(null);
        String after = route.parameter("after").orElse(null);
        unanswered = route.parameter("show").filter("unanswered"::equals).isPresent();
        topics = unanswered
                ? questions.unanswered(forum.id(), after, PageLimit.DEFAULT)
                : forums.topics(forum.slug(), language, after, PageLimit.DEFAULT);
        reading.show(topics.items());
        watched.open(new ContentRef(ContentType.FORUM, forum.id()));
    }

    /** The page of the group whose own forum this is; null for a forum that stands in a section. */
    public String getGroup() {
        return forum.circle() == null ? null : forum.circle().replace(':', '/');
    }

    public ForumView getForum() {
        return forum;
    }

    /** Whether there is a feed of it: what is not for everybody has none. */
    public boolean isFeed() {
        return Audience.PUBLIC.toString().equals(forum.audience());
    }

    /** The language that the list is narrowed to; null for all. */
    public String getLanguage() {
        return language;
    }

    /** Whether that is none of the portal's own languages. */
    public boolean isOtherLanguage() {
        return language != null && PortalLanguage.of(language).isEmpty();
    }

    /** Whether only questions without an accepted answer are shown. */
    public boolean isUnanswered() {
        return unanswered;
    }

    /** What of this page's address leads on to the next one. */
    public String getRest() {
        return (unanswered ? "&show=unanswered" : "")
                + (language == null ? "" : "&lang=" + URLEncoder.encode(language, StandardCharsets.UTF_8));
    }

    /** Under which keys the HTML of the rows is kept, in their order. */
    public List<String> getKeys() {
        return reading.keys(topics.items());
    }

    /** What is shown of a forum, without comparing its names and descriptions in all languages. */
    static String key(ForumView forum) {
        long last = forum.lastPostAt() == null ? 0 : forum.lastPostAt().toEpochMilli();
        return forum.id() + "." + forum.version() + "." + forum.topics() + "." + forum.posts() + "." + last;
    }

    @Override
    public String key() {
        return String.join(
                "|",
                key(forum),
                watched.getKey(),
                String.valueOf(language),
                String.valueOf(unanswered),
                String.valueOf(topics.next()),
                String.join(",", getKeys()));
    }

    public Page<TopicSummary> getTopics() {
        return topics;
    }
}
