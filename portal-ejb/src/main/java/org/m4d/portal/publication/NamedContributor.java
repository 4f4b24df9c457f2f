package org.m4d.portal.publication;

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

/** That somebody agreed to be named where the summary of an e-discussion names its contributors. Whoever takes it back has none. */
@Entity
@Table(name = "named_contributor")
public class NamedContributor {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "ediscussion_id", nullable = false, updatable = false)
    private Long discussion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", updatable = false)
    private Member member;

    @Column(name = "agreed_at", nullable = false, updatable = false)
    private Instant agreedAt;

    protected NamedContributor() {}

    public NamedContributor(long discussion, Member member, Instant at) {
        this.discussion = discussion;
        this.member = member;
        agreedAt = at;
    }

    public Long getId() {
        return id;
    }

    public Long getDiscussion() {
        return discussion;
    }

    public Member getMember() {
        return member;
    }

    public Instant getAgreedAt() {
        return agreedAt;
    }
}
