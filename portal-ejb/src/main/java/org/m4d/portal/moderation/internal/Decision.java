package org.m4d.portal.moderation.internal;

import jakarta.persistence.Column;
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
import java.time.Duration;
import java.time.Instant;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.member.Member;
import org.m4d.portal.moderation.Measure;
import org.m4d.portal.moderation.Outcome;
import org.m4d.portal.moderation.Reason;
import org.m4d.portal.moderation.Statement;

/**
 * A decision against a member or what she wrote, with its reasons. What was decided and why is never changed afterwards; what became of
 * it is.
 */
@Entity
@Table(name = "moderation_decision")
public class Decision {

    /** As long as article 20 of the Digital Services Act leaves for a complaint. */
    private static final Duration TIME_TO_APPEAL = Duration.ofDays(183);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12, columnDefinition = "varchar(12)")
    private Measure measure;

    @Column(nullable = false, updatable = false, length = 60)
    private String about;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", updatable = false)
    private Member member;

    @Column(name = "decider_id", nullable = false, updatable = false)
    private long deciderId;

    @Column(nullable = false, updatable = false, length = 200)
    private String title;

    @Column(name = "title_lang", updatable = false, length = 35)
    private String titleLanguage;

    @Column(updatable = false, length = 300)
    private String path;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 14, columnDefinition = "varchar(14)")
    private Reason reason;

    @Column(nullable = false, updatable = false, length = 2000)
    private String facts;

    @Column(name = "upon_notice", nullable = false, updatable = false)
    private boolean uponNotice;

    @Column(updatable = false, length = 60)
    private String place;

    @Column(nullable = false, updatable = false)
    private boolean listed;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(name = "ends_at", updatable = false)
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, columnDefinition = "varchar(12)")
    private Outcome outcome = Outcome.STANDS;

    @Version
    private long version;

    protected Decision() {}

    /** @param upon whether members' reports led to it, and not only the moderator's own look */
    public Decision(
            Measure measure, Subject subject, Member member, long decider, Statement why, boolean upon, Instant at) {
        this.measure = measure;
        this.about = subject.about().toString();
        this.title = subject.title();
        this.titleLanguage = subject.titleLanguage();
        this.path = subject.path();
        this.place = subject.place() == null ? null : subject.place().toString();
        this.listed = subject.listed();
        this.endsAt = subject.until();
        this.member = member;
        this.deciderId = decider;
        this.reason = why.reason();
        this.facts = why.facts().strip();
        this.uponNotice = upon;
        this.at = at;
    }

    /** Takes note that it was undone. */
    public void undone(Outcome how) {
        outcome = how;
    }

    /** Until when the one who is concerned may appeal. */
    public Instant appealUntil() {
        return at.plus(TIME_TO_APPEAL);
    }

    public Long getId() {
        return id;
    }

    public Measure getMeasure() {
        return measure;
    }

    public ContentRef getAbout() {
        return ContentRef.parse(about);
    }

    public Member getMember() {
        return member;
    }

    public long getDeciderId() {
        return deciderId;
    }

    public String getTitle() {
        return title;
    }

    /** Null when the title is a name. */
    public String getTitleLanguage() {
        return titleLanguage;
    }

    /** Null when there is no page of it. */
    public String getPath() {
        return path;
    }

    public Reason getReason() {
        return reason;
    }

    public String getFacts() {
        return facts;
    }

    public boolean isUponNotice() {
        return uponNotice;
    }

    /** Null when it is about no place. */
    public ContentRef getPlace() {
        return place == null ? null : ContentRef.parse(place);
    }

    public Instant getAt() {
        return at;
    }

    /** When it ends by itself; null when it does not. */
    public Instant getEndsAt() {
        return endsAt;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public long getVersion() {
        return version;
    }
}
