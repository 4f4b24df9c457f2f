package org.m4d.portal.forum;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.Slug;
import org.m4d.portal.member.Member;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.PostingState;

/**
 * A conversation in a forum. Hands out the numbers of its posts; numbers are never given twice, also not after a deletion,
 * so that "post 12" stays what it was.
 *
 * <p>Its version counts what people decide about it. What each post moves is written under the row lock and makes no new version: who
 * edits the title of a busy topic is not told of a change that is none.
 */
@Entity
@DynamicUpdate
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

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, columnDefinition = "varchar(12)")
    private PostingState state = PostingState.SHOWN;

    @Column(name = "merged_into")
    private Long mergedInto;

    @Column(nullable = false)
    private boolean question;

    @Embedded
    private AcceptedAnswer accepted;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @OptimisticLock(excluded = true)
    @Column(name = "post_count", nullable = false)
    private int postCount;

    @OptimisticLock(excluded = true)
    @Column(name = "last_number", nullable = false)
    private int lastNumber;

    @OptimisticLock(excluded = true)
    @Column(name = "last_post_at", nullable = false)
    private Instant lastPostAt;

    @OptimisticLock(excluded = true)
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

    /** Adds the next post, which nobody counts until a moderator approves it. The caller holds the row lock. */
    public Post addWaiting(Member by, Body body, Instant at) {
        lastNumber++;
        Post post = new Post(this, lastNumber, by, body, at);
        post.await();
        if (post.opening()) {
            state = PostingState.WAITING;
        }
        return post;
    }

    /**
     * Follows what happened to its opening post: without that there is no topic.
     *
     * @param newState of the opening post
     */
    public void follow(PostingState newState) {
        state = newState;
    }

    /** One of its posts can be read again, or for the first time. */
    public void gain(Post post) {
        postCount++;
        if (!post.getCreatedAt().isBefore(lastPostAt)) {
            lastPostAt = post.getCreatedAt();
            lastAuthor = post.getAuthor();
        }
    }

    /**
     * One of its posts cannot be read any more.
     *
     * @param latest the latest that still can; null when none can, and the topic goes with it
     */
    public void lose(Post latest) {
        postCount--;
        if (latest != null) {
            lastPostAt = latest.getCreatedAt();
            lastAuthor = latest.getAuthor();
        }
    }

    public void moveTo(Forum other) {
        forum = other;
    }

    /** Makes room for posts of another topic behind its own. */
    public void takeIn(int posts) {
        lastNumber += posts;
    }

    /** Has no posts any more: the other has them all, and its address leads there. */
    public void mergeInto(Topic other) {
        state = PostingState.REMOVED;
        mergedInto = other.getId();
    }

    /**
     * Takes over what was counted anew.
     *
     * @param latest null when none is shown
     */
    public void counted(int shown, Post latest) {
        postCount = shown;
        if (latest != null) {
            lastPostAt = latest.getCreatedAt();
            lastAuthor = latest.getAuthor();
        }
    }

    /** Asks for an answer, or does so no more; then none is accepted either. */
    public void ask(boolean asks) {
        question = asks;
        if (!asks) {
            accepted = null;
        }
    }

    /**
     * Takes a post as the answer, in the place of one that was taken before.
     *
     * @param by the member who does it
     * @return false when this one was the answer already
     * @throws Conflict when this is no question, or the post cannot answer it: it opened the topic, stands elsewhere, or is not shown
     */
    boolean accept(Post post, long by, Instant at) {
        if (!question) {
            throw new Conflict("error.question.not-one");
        }
        if (post.opening()
                || post.getState() != PostingState.SHOWN
                || !id.equals(post.getTopic().getId())) {
            throw new Conflict("error.question.no-answer");
        }
        if (accepts(post.getId())) {
            return false;
        }
        accepted = new AcceptedAnswer(post.getId(), post.getNumber(), by, at);
        return true;
    }

    /** The question is open again. */
    public void reopen() {
        accepted = null;
    }

    /** Whether this post is the accepted answer. */
    public boolean accepts(long post) {
        return accepted != null && accepted.post() == post;
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

    public void unpin() {
        pinned = false;
    }

    /** Takes no more posts, but those of moderators. */
    public void close() {
        closed = true;
    }

    public void open() {
        closed = false;
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

    /** Whether it can be read, and if not, why: what its opening post says. */
    public PostingState getState() {
        return state;
    }

    /** The topic that took over all of its posts; null when it has its own. */
    public Long getMergedInto() {
        return mergedInto;
    }

    /** Whether it asks for an answer. */
    public boolean isQuestion() {
        return question;
    }

    /** Null while no post was accepted. */
    public AcceptedAnswer getAccepted() {
        return accepted;
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

    /** Counts the changes by people; replies are none. */
    public long getVersion() {
        return version;
    }
}
