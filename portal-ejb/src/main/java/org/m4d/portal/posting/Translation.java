package org.m4d.portal.posting;

import jakarta.persistence.Column;
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
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.member.Member;

/**
 * What somebody wrote, in another language, by a member. Knows which state of the original it translates: when the original is changed
 * afterwards, the translation needs an update, which is said beside it.
 */
@Entity
@Table(name = "posting_translation")
public class Translation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "original_type", nullable = false, updatable = false, length = 20, columnDefinition = "varchar(20)")
    private ContentType originalType;

    @Column(name = "original_number", nullable = false, updatable = false)
    private long originalId;

    @Column(name = "original_at", nullable = false)
    private Instant originalAt;

    @Embedded
    private Body body;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id")
    private Member author;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "edited_at")
    private Instant editedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "editor_id")
    private Member editor;

    @Version
    private long version;

    protected Translation() {}

    Translation(ContentRef ref, Original original, Body body, Member author, Instant at) {
        this.originalType = ref.type();
        this.originalId = ref.id();
        this.originalAt = original.writtenAt();
        this.body = body;
        this.author = author;
        this.createdAt = at;
    }

    /** Puts a better text in its place, made from the original as it is now. */
    void improve(Original original, Body newBody, Member by, Instant at) {
        originalAt = original.writtenAt();
        body = newBody;
        editor = by;
        editedAt = at;
    }

    /** Whether the original was changed after it was translated. */
    boolean outdated(Original original) {
        return original.writtenAt().isAfter(originalAt);
    }

    /** What it translates. */
    public ContentRef original() {
        return new ContentRef(originalType, originalId);
    }

    /** The present state, as the history shows it. */
    Revisions.State state() {
        return new Revisions.State(
                body, editor == null ? author.getId() : editor.getId(), editedAt == null ? createdAt : editedAt);
    }

    /** Who improved it last; null when nobody but its author worked on it. */
    String editorName() {
        return editor == null || editor.getId().equals(author.getId()) ? null : editor.getDisplayName();
    }

    public Long getId() {
        return id;
    }

    public Body getBody() {
        return body;
    }

    public Member getAuthor() {
        return author;
    }

    public long getVersion() {
        return version;
    }
}
