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
import jakarta.persistence.Version;
import java.time.Instant;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.persistence.ContentRefConverter;
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

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    private ForumSection section;

    @Convert(converter = ContentRefConverter.class)
    @Column(length = 60, updatable = false)
    private ContentRef circle;

    @Column(name = "lang", length = 35)
    private String language;

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

    @Column(name = "external_key", length = 190)
    private String externalKey;

    @Version
    private long version;

    protected Forum() {}

    public Forum(String slug, ForumSection section, LocalizedText names, LocalizedText descriptions, int position) {
        this.slug = slug;
        describe(section, names, descriptions, position);
    }

    /**
     * A forum of a circle of members, such as a group. It stands under that circle, and in no section.
     *
     * @param circle whose own it is
     */
    public Forum(String slug, ContentRef circle, Audience audience, LocalizedText names, LocalizedText descriptions) {
        this.slug = slug;
        this.circle = circle;
        this.audience = audience;
        this.names = names;
        this.descriptions = descriptions;
        this.position = 1;
    }

    public final void describe(
            ForumSection newSection, LocalizedText newNames, LocalizedText newDescriptions, int newPosition) {
        section = newSection;
        names = newNames;
        descriptions = newDescriptions;
        position = newPosition;
    }

    /** Remembers which category of an archive it was. */
    public void importedAs(String key) {
        externalKey = key;
    }

    public void admit(Audience newAudience) {
        audience = newAudience;
    }

    /** @param newLanguage BCP 47; null for a forum in all languages */
    public void speak(String newLanguage) {
        language = newLanguage;
    }

    public void moveTo(int newPosition) {
        position = newPosition;
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    /** The heading it stands under; null for the forum of a circle. */
    public ForumSection getSection() {
        return section;
    }

    /** The circle of members whose own it is; null for one that stands in a section. */
    public ContentRef getCircle() {
        return circle;
    }

    /** The language that its topics are mostly in, BCP 47; null for all languages. */
    public String getLanguage() {
        return language;
    }

    public int getPosition() {
        return position;
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

    /** Counts the changes of what it is; a form that was opened with another one is refused. */
    public long getVersion() {
        return version;
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
