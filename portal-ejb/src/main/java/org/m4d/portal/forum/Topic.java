package org.m4d.portal.forum;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.common.Slug;
import org.m4d.portal.member.Member;
import org.m4d.portal.posting.Body;

/**
 * A conversation in a forum. Hands out the numbers of its posts; numbers are never given twice, also not after a deletion,
 * so that "post 12" stays what it was.
 */
@Entity
@Table(name = "topic")
public class Topic {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "forum_id")
    private Forum forum;

    @Column(nullable = false, length = 200)
    private String title;

    @Column(name = "lang", nullable = false, length = 35)
    private String language;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id")
    private Member author;

    @ElementCollection
    @CollectionTable(name = "topic_tag", joinColumns = @JoinColumn(name = "topic_id"))
    @Column(name = "tag", length = 40, nullable = false)
    private Set<String> tags = new TreeSet<>();

    @Column(nullable = false)
    private boolean pinned;

    @Column(nullable = false)
    private boolean closed;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "post_count", nullable = false)
    private int postCount;

    @Column(name = "last_number", nullable = false)
    private int lastNumber;

    @Column(name = "last_post_at", nullable = false)
    private Instant lastPostAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "last_author_id")
    private Member lastAuthor;

    @Column(name = "external_key", length = 190)
    private String externalKey;

    @Version
    private long version;

    protected Topic() {}

    public Topic(Forum forum, Member author, String title, String language, Set<String> tags, Instant at) {
        this.forum = forum;
        this.author = author;
        this.title = title.strip();
        this.language = language;
        this.tags.addAll(tags);
        this.createdAt = at;
        this.lastPostAt = at;
        this.lastAuthor = author;
    }

    /** Adds the next post. The caller holds the topic's row lock, so that no two posts get the same number. */
    public Post add(Member by, Body body, Instant at) {
        lastNumber++;
        postCount++;
        if (!at.isBefore(lastPostAt)) {
            lastPostAt = at;
            lastAuthor = by;
        }
        return new Post(this, lastNumber, by, body, at);
    }

    public void retitle(String newTitle) {
        title = newTitle.strip();
    }

    /** Puts another title and other tags above it. */
    public void head(TopicHeading heading) {
        retitle(heading.title());
        language = heading.lang();
        tags.retainAll(heading.tags());
        tags.addAll(heading.tags());
    }

    /** Whether saving this would change nothing. */
    public boolean isHeaded(TopicHeading heading) {
        return title.equals(heading.title().strip()) && language.equals(heading.lang()) && tags.equals(heading.tags());
    }

    public void pin() {
        pinned = true;
    }

    /** Remembers under which key an import brought this topic. */
    public void importedAs(String key) {
        externalKey = key;
    }

    public Long getId() {
        return id;
    }

    public Forum getForum() {
        return forum;
    }

    public String getTitle() {
        return title;
    }

    public String getSlug() {
        return Slug.of(title);
    }

    public String getLanguage() {
        return language;
    }

    public Member getAuthor() {
        return author;
    }

    public Set<String> getTags() {
        return tags;
    }

    public boolean isPinned() {
        return pinned;
    }

    public boolean isClosed() {
        return closed;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public int getPostCount() {
        return postCount;
    }

    public int getLastNumber() {
        return lastNumber;
    }

    public Instant getLastPostAt() {
        return lastPostAt;
    }

    public Member getLastAuthor() {
        return lastAuthor;
    }

    public String getExternalKey() {
        return externalKey;
    }

    public long getVersion() {
        return version;
    }
}
