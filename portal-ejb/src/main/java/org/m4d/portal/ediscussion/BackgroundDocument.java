package org.m4d.portal.ediscussion;

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
import org.m4d.portal.member.Member;

/** Something to read before an e-discussion: a link to another site, or a file. A file that is taken away takes it along. */
@Entity
@Table(name = "ediscussion_document")
public class BackgroundDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ediscussion_id", updatable = false)
    private EDiscussion discussion;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false, length = 200, updatable = false)
    private String title;

    @Column(nullable = false, length = 35, updatable = false)
    private String lang;

    @Column(length = DocumentRules.LONGEST_ADDRESS, updatable = false)
    private String url;

    @Column(name = "attachment_id", updatable = false)
    private Long attachmentId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "added_by_id", updatable = false)
    private Member addedBy;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    protected BackgroundDocument() {}

    /** @param position among the documents of the discussion, from 1 */
    public BackgroundDocument(EDiscussion discussion, int position, DocumentInput input, Member by, Instant at) {
        this.discussion = discussion;
        this.position = position;
        title = input.title().strip();
        lang = input.lang();
        url = input.url();
        attachmentId = input.attachment();
        addedBy = by;
        addedAt = at;
    }

    /** Puts it elsewhere among the documents of its discussion. */
    public void move(int newPosition) {
        position = newPosition;
    }

    public Long getId() {
        return id;
    }

    public EDiscussion getDiscussion() {
        return discussion;
    }

    /** Where it stands among the documents of its discussion: the lowest first. */
    public int getPosition() {
        return position;
    }

    public String getTitle() {
        return title;
    }

    /** BCP 47 tag of the document. */
    public String getLang() {
        return lang;
    }

    /** Null for a file. */
    public String getUrl() {
        return url;
    }

    /** Null for a link. */
    public Long getAttachmentId() {
        return attachmentId;
    }

    public Member getAddedBy() {
        return addedBy;
    }

    public Instant getAddedAt() {
        return addedAt;
    }
}
