package org.m4d.portal.weekly;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.m4d.portal.common.ContentType;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.member.Member;
import org.m4d.portal.posting.Body;

/** What those who facilitate an e-discussion say of one of its weeks. Each week has one at most, which any of them may change. */
@Entity
@Table(name = "weekly_summary")
public class WeeklySummary {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ediscussion_id", updatable = false)
    private EDiscussion discussion;

    @Column(nullable = false, updatable = false)
    private int week;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id", updatable = false)
    private Member author;

    @Embedded
    private Body body;

    @Column(name = "published_at", nullable = false, updatable = false)
    private Instant publishedAt;

    @Column(name = "edited_at")
    private Instant editedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "editor_id")
    private Member editor;

    @Version
    private long version;

    protected WeeklySummary() {}

    /** @param week counted from 1 from the opening */
    public WeeklySummary(EDiscussion discussion, int week, Member author, Body body, Instant at) {
        this.discussion = discussion;
        this.week = week;
        this.author = author;
        this.body = body;
        publishedAt = at;
    }

    /** Puts another text in place of the old one, which is not kept; that it was changed stays to be seen. */
    public void edit(Body newBody, Member by, Instant at) {
        body = newBody;
        editor = by;
        editedAt = at;
    }

    public Long getId() {
        return id;
    }

    public EDiscussion getDiscussion() {
        return discussion;
    }

    /** Counted from 1 from the opening. */
    public int getWeek() {
        return week;
    }

    public Member getAuthor() {
        return author;
    }

    public Body getBody() {
        return body;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    /** Null when the text is still the first one. */
    public Instant getEditedAt() {
        return editedAt;
    }

    /** Who changed it last; null when nobody did. */
    public Member getEditor() {
        return editor;
    }

    /** Counts the changes; a form that was opened with another one is refused. */
    public long getVersion() {
        return version;
    }

    /** By which other features point at it. */
    public ContentRef ref() {
        return new ContentRef(ContentType.WEEKLY_SUMMARY, id);
    }
}
