package org.m4d.portal.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import org.m4d.portal.member.Member;

/** What stood above a topic until somebody changed it. */
@Entity
@Table(name = "topic_heading")
public class FormerHeading {

    private static final String BETWEEN_TAGS = ", ";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "topic_id", nullable = false, updatable = false)
    private long topicId;

    @Column(nullable = false, length = 200, updatable = false)
    private String title;

    @Column(name = "lang", nullable = false, length = 35, updatable = false)
    private String language;

    @Column(nullable = false, length = 500, updatable = false)
    private String tags;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "editor_id")
    private Member editor;

    @Column(name = "replaced_at", nullable = false, updatable = false)
    private Instant replacedAt;

    protected FormerHeading() {}

    /** The present heading of a topic, which this member is about to replace. */
    public FormerHeading(Topic topic, Member editor, Instant at) {
        topicId = topic.getId();
        title = topic.getTitle();
        language = topic.getLanguage();
        tags = tags(topic.getTags());
        this.editor = editor;
        replacedAt = at;
    }

    /** Tags as one text, in alphabetical order. */
    static String tags(Collection<String> tags) {
        return String.join(BETWEEN_TAGS, tags.stream().sorted().toList());
    }

    String title() {
        return title;
    }

    String language() {
        return language;
    }

    String tags() {
        return tags;
    }

    /** Who put another one in its place. */
    Member editor() {
        return editor;
    }

    Instant replacedAt() {
        return replacedAt;
    }
}
