package org.m4d.portal.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.persistence.LocalizedTextConverter;
import org.m4d.portal.security.Audience;
import org.m4d.portal.security.AudienceConverter;

/** A place for topics on one subject. Its counts are kept here, so that the list of forums reads one table. */
@Entity
@Table(name = "forum")
public class Forum {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 60)
    private String slug;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "section_id")
    private ForumSection section;

    @Convert(converter = LocalizedTextConverter.class)
    @Column(nullable = false, columnDefinition = "longtext")
    private LocalizedText names;

    @Convert(converter = LocalizedTextConverter.class)
    @Column(nullable = false, columnDefinition = "longtext")
    private LocalizedText descriptions;

    @Convert(converter = AudienceConverter.class)
    @Column(nullable = false, length = 60)
    private Audience audience = Audience.PUBLIC;

    @Column(nullable = false)
    private int position;

    @Column(name = "topic_count", nullable = false)
    private int topicCount;

    @Column(name = "post_count", nullable = false)
    private int postCount;

    @Column(name = "last_post_at")
    private Instant lastPostAt;

    protected Forum() {}

    public Forum(String slug, ForumSection section, LocalizedText names, LocalizedText descriptions, int position) {
        this.slug = slug;
        describe(section, names, descriptions, position);
    }

    public final void describe(
            ForumSection newSection, LocalizedText newNames, LocalizedText newDescriptions, int newPosition) {
        section = newSection;
        names = newNames;
        descriptions = newDescriptions;
        position = newPosition;
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    public ForumSection getSection() {
        return section;
    }

    public LocalizedText getNames() {
        return names;
    }

    public LocalizedText getDescriptions() {
        return descriptions;
    }

    /** Who may read it and its topics. */
    public Audience getAudience() {
        return audience;
    }

    public int getTopicCount() {
        return topicCount;
    }

    public int getPostCount() {
        return postCount;
    }

    public Instant getLastPostAt() {
        return lastPostAt;
    }
}
