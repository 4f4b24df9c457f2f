package org.m4d.portal.posting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.OptimisticLock;
import org.m4d.portal.member.Member;

/** What a member wrote as part of a conversation, numbered within it: a post, a contribution. The number never changes. */
@MappedSuperclass
public abstract class Written {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private int number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id")
    private Member author;

    @Embedded
    private Body body;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, columnDefinition = "varchar(12)")
    private PostingState state = PostingState.SHOWN;

    /** Kept beside the text: who quotes it makes no new version of it. */
    @Column(name = "quote_count", nullable = false, insertable = false, updatable = false)
    private int quoteCount;

    /** Which translations it has: not part of its text, so no new version of it. */
    @OptimisticLock(excluded = true)
    @Column(nullable = false, length = 400)
    private String translated = "";

    @Embedded
    private Responses responses = Responses.NONE;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "editor_id")
    private Long editorId;

    @Column(name = "external_key", length = 190)
    private String externalKey;

    @Version
    private long version;

    protected Written() {}

    /** @param number within the conversation, from 1 */
    protected Written(int number, Member author, Body body, Instant createdAt) {
        this.number = number;
        this.author = author;
        this.body = body;
        this.createdAt = createdAt;
    }

    /**
     * Puts a new text in place of the old one, which the caller keeps as a revision.
     *
     * @param by the member who writes now
     */
    public void edit(Body newBody, long by, Instant at) {
        body = newBody;
        editorId = by;
        editedAt = at;
    }

    /** The same text in other HTML, because something that it shows has changed: nobody edited it. */
    public void render(Body sameText) {
        body = sameText;
    }

    /** Lets its author and moderators alone read it, until one of these approves it. */
    public void await() {
        state = PostingState.WAITING;
    }

    /**
     * Takes it away or brings it back; who may do that, the caller has checked.
     *
     * @throws org.m4d.portal.common.Conflict when its state does not admit it
     */
    public void undergo(PostingAct act) {
        state = act.after(state);
    }

    /** Whether saving this would change nothing. */
    public boolean says(String source, String language) {
        return body.source().equals(source.strip()) && body.language().equals(language);
    }

    /** Remembers under which key an import brought this text. */
    public void importedAs(String key) {
        externalKey = key;
    }

    /** The present state, as the history shows it. */
    public Revisions.State state() {
        return new Revisions.State(
                body, editorId == null ? author.getId() : editorId, editedAt == null ? createdAt : editedAt);
    }

    public Long getId() {
        return id;
    }

    public int getNumber() {
        return number;
    }

    public Member getAuthor() {
        return author;
    }

    public Body getBody() {
        return body;
    }

    public PostingState getState() {
        return state;
    }

    /** Remembers which translations there are, as {@link Translated} writes it. */
    public void noteTranslations(String present) {
        translated = present;
    }

    /** The text for whoever translates it; empty while it is not shown. */
    public Optional<Original> original() {
        return state == PostingState.SHOWN
                ? Optional.of(new Original(
                        body.language(), editedAt == null ? createdAt : editedAt, body.source(), body.html()))
                : Optional.empty();
    }

    /** Which translations it has, as {@link Translated} writes it. */
    public String getTranslated() {
        return translated;
    }

    /** How many texts of the same kind quote it. */
    public int getQuoteCount() {
        return quoteCount;
    }

    /** As they were when this was read. */
    public Responses getResponses() {
        return responses;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Null when the text is still the first one. */
    public Instant getEditedAt() {
        return editedAt;
    }

    public String getExternalKey() {
        return externalKey;
    }

    /** Counts the changes; a form that was opened with another one is refused. */
    public long getVersion() {
        return version;
    }
}
