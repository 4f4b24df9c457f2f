package org.m4d.portal.ediscussion;

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
import org.m4d.portal.member.Member;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.posting.Body;

/**
 * What a member said in an e-discussion, numbered within it. Keeps from which side it was said at that time: somebody who changes the
 * employer later does not change what was said before.
 */
@Entity
@Table(name = "contribution")
public class Contribution {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ediscussion_id")
    private EDiscussion discussion;

    @Column(nullable = false, updatable = false)
    private int number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "question_id")
    private Question question;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id")
    private Member author;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30, columnDefinition = "varchar(30)")
    private StakeholderType stakeholder;

    @Column(length = 200)
    private String organisation;

    @Embedded
    private Body body;

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

    protected Contribution() {}

    Contribution(EDiscussion discussion, int number, Question question, Member author, Body body, Instant createdAt) {
        this.discussion = discussion;
        this.number = number;
        this.question = question;
        this.author = author;
        this.body = body;
        this.createdAt = createdAt;
        said(author.getStakeholder(), author.getOrganisation());
    }

    /** From which side it was said, where that is known better than from the author's present profile. */
    public final void said(StakeholderType from, String organisationThen) {
        stakeholder = from;
        organisation = organisationThen;
    }

    /** Puts a new text in place of the old one, which the caller keeps as a revision. */
    public void edit(Body newBody, long by, Instant at) {
        body = newBody;
        editorId = by;
        editedAt = at;
    }

    /** Remembers under which key an import brought this contribution. */
    public void importedAs(String key) {
        externalKey = key;
    }

    /** Who wrote the present text. */
    public long lastWriter() {
        return editorId == null ? author.getId() : editorId;
    }

    /** When the present text was written. */
    public Instant lastWritten() {
        return editedAt == null ? createdAt : editedAt;
    }

    public Long getId() {
        return id;
    }

    public EDiscussion getDiscussion() {
        return discussion;
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

    public Instant getCreatedAt() {
        return createdAt;
    }

    public String getExternalKey() {
        return externalKey;
    }

    public long getVersion() {
        return version;
    }
}
