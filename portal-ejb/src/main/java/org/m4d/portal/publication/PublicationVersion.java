package org.m4d.portal.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.m4d.portal.ediscussion.StepReason;
import org.m4d.portal.member.Member;
import org.m4d.portal.publication.internal.SnapshotReader;

/** What a publication said from one moment on. It is written once and stays readable; only that the library recorded it is added. */
@Entity
@Table(name = "publication_version")
public class PublicationVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "publication_id", updatable = false)
    private Publication publication;

    @Column(nullable = false, updatable = false)
    private int number;

    @Lob
    @Column(nullable = false, columnDefinition = "longtext")
    private String content;

    @Column(length = StepReason.LONGEST, updatable = false)
    private String reason;

    @Column(name = "reason_lang", length = 35, updatable = false)
    private String reasonLang;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id", updatable = false)
    private Member by;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected PublicationVersion() {}

    /**
     * @param number from 1
     * @param content as {@link PublishedText} is written
     * @param reason why it differs from the one before; null for the first
     */
    public PublicationVersion(
            Publication publication, int number, String content, StepReason reason, Member by, Instant at) {
        this.publication = publication;
        this.number = number;
        this.content = content;
        this.reason = reason == null ? null : reason.text().strip();
        this.reasonLang = reason == null ? null : reason.lang();
        this.by = by;
        this.at = at;
    }

    /** It says what it said, without the organisation of somebody who was erased. */
    public void withoutOrganisation(String other) {
        content = other;
    }

    /** The library has a record of it; one that it had before stays as it was. */
    public void recorded(Instant now) {
        if (recordedAt == null) {
            recordedAt = now;
        }
    }

    public Publication getPublication() {
        return publication;
    }

    public int getNumber() {
        return number;
    }

    /** What it says, as it was written. */
    PublishedText text() {
        return SnapshotReader.read(content);
    }

    public String getContent() {
        return content;
    }

    /** Null for the first. */
    public String getReason() {
        return reason;
    }

    /** BCP 47; null for the first. */
    public String getReasonLang() {
        return reasonLang;
    }

    public Member getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }

    /** Null while the library has not taken it up. */
    public Instant getRecordedAt() {
        return recordedAt;
    }
}
