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
import java.time.Instant;
import org.m4d.portal.member.Member;
import org.m4d.portal.moderation.Reason;

/** One member's report of one content. */
@Entity
@Table(name = "moderation_flag")
public class Flag {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private Case about;

    @Column(name = "about", nullable = false, updatable = false, length = 60)
    private String ref;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", updatable = false)
    private Member member;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 14, columnDefinition = "varchar(14)")
    private Reason reason;

    @Column(updatable = false, length = 500)
    private String words;

    @Column(nullable = false, updatable = false, length = 200)
    private String title;

    @Column(name = "title_lang", nullable = false, updatable = false, length = 35)
    private String titleLanguage;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected Flag() {}

    public Flag(Case about, Member member, Reason reason, String words, Subject subject, Instant at) {
        this.about = about;
        this.ref = subject.about().toString();
        this.member = member;
        this.reason = reason;
        this.words = words == null || words.isBlank() ? null : words.strip();
        this.title = subject.title();
        this.titleLanguage = subject.titleLanguage();
        this.at = at;
    }

    public Long getId() {
        return id;
    }

    public Case getCase() {
        return about;
    }

    public Member getMember() {
        return member;
    }

    public Reason getReason() {
        return reason;
    }

    /** Null when the reason said it all. */
    public String getWords() {
        return words;
    }

    /** Of the conversation in which the content stands, as it was then. */
    public String getTitle() {
        return title;
    }

    public String getTitleLanguage() {
        return titleLanguage;
    }

    public Instant getAt() {
        return at;
    }
}
