package org.m4d.portal.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.m4d.portal.forum.ForumMark;
import org.m4d.portal.forum.ReadingService;
import org.m4d.portal.forum.TopicMark;
import org.m4d.portal.forum.TopicReading;
import org.m4d.portal.forum.TopicSummary;

/**
 * What is unread, for whatever the page shows: asked once for all its topics, before it is rendered. Shows nothing to a reader who is not
 * signed in, nor on pages that asked for nothing.
 */
@Named("reading")
@RequestScoped
public class ReadingMarks {

    @Inject
    ReadingService service;

    private Map<Long, TopicMark> topics = Map.of();
    private Map<Long, ForumMark> forums = Map.of();
    private TopicReading topic;

    /** The page shows these rows. */
    public void show(List<TopicSummary> rows) {
        topics = service.marks(rows.stream().map(TopicSummary::id).toList());
    }

    /**
     * The page shows latest topics: without those that the reader muted.
     *
     * @param rows more than are wanted
     * @param most at most how many
     */
    public List<TopicSummary> heard(List<TopicSummary> rows, int most) {
        show(rows);
        return rows.stream()
                .filter(row ->
                        !topics.containsKey(row.id()) || !topics.get(row.id()).muted())
                .limit(most)
                .toList();
    }

    /** The page shows the forums. */
    void showForums() {
        forums = service.forumMarks();
    }

    /** The page shows this topic. */
    void open(long id) {
        topic = service.reading(id).orElse(null);
    }

    /** How far the reader has read the topic of this page; null for a reader without a profile. */
    public TopicReading getTopic() {
        return topic;
    }

    /** How many posts of a topic are unread. */
    public int unread(long id) {
        TopicMark mark = topics.get(id);
        return mark == null || mark.muted() ? 0 : mark.unread();
    }

    /** Where to go on reading in a topic. */
    public int first(long id) {
        TopicMark mark = topics.get(id);
        return mark == null ? 1 : mark.firstUnread();
    }

    /** Whether a topic was started since the reader's last visit and she has not opened it. */
    public boolean fresh(long id) {
        TopicMark mark = topics.get(id);
        return mark != null && mark.fresh() && !mark.muted();
    }

    /** Whether a row stands out. */
    public boolean marked(long id) {
        return unread(id) > 0 || fresh(id);
    }

    /** What a kept row depends on beside its topic. */
    public String key(long id) {
        return unread(id) > 0 ? "u" + first(id) + "." + unread(id) : fresh(id) ? "n" : "";
    }

    /** What kept rows depend on, in their order. */
    public List<String> keys(List<TopicSummary> rows) {
        return rows.stream()
                .map(row -> row.id() + "." + row.hashCode() + key(row.id()))
                .toList();
    }

    /** What a kept list of forums depends on beside the forums. */
    String forumsKey() {
        return forums.isEmpty() ? "" : "." + forums.hashCode();
    }

    /** How many topics of a forum have unread posts. */
    public int unreadIn(long forum) {
        ForumMark mark = forums.get(forum);
        return mark == null ? 0 : mark.unread();
    }

    /** How many topics of a forum are new to the reader. */
    public int freshIn(long forum) {
        ForumMark mark = forums.get(forum);
        return mark == null ? 0 : mark.fresh();
    }
}
