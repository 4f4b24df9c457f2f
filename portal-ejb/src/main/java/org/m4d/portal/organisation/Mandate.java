package org.m4d.portal.organisation;

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
import java.time.Instant;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.member.Member;

/**
 * That a member acts for an organisation. An office at an authority is asked for first and gives no right before an administrator or
 * an officer confirms it; the manager of an association is in charge from the moment she registers it. Those in charge give mandates to
 * others and end them; an ended one stays on record.
 */
@Entity
@Table(name = "organisation_member")
public class Mandate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id")
    private Member member;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20, columnDefinition = "varchar(20)")
    private MandateRole role;

    @Column(nullable = false, updatable = false)
    private Instant since;

    @Column(name = "confirmed_by")
    private Long confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "ended_by")
    private Long endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    protected Mandate() {}

    public Mandate(Organisation organisation, Member member, MandateRole role, Instant since) {
        this.organisation = organisation;
        this.member = member;
        this.role = role;
        this.since = since;
    }

    /**
     * Makes it count.
     *
     * @param by the member who answers for it
     * @throws Conflict when it was confirmed before
     */
    public void confirm(long by, Instant at) {
        if (confirmed()) {
            throw new Conflict("error.mandate-confirmed");
        }
        if (ended()) {
            throw new Conflict("error.mandate-ended");
        }
        confirmedBy = by;
        confirmedAt = at;
    }

    /**
     * Takes it back, or declines it when it was only asked for. What has ended stays as it ended.
     *
     * @param by the member who answers for it
     */
    public void end(long by, Instant at) {
        if (!ended()) {
            endedBy = by;
            endedAt = at;
        }
    }

    /** Whether it was confirmed; it gives rights until it ends. */
    public boolean confirmed() {
        return confirmedAt != null;
    }

    public boolean ended() {
        return endedAt != null;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public Long getId() {
        return id;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Member getMember() {
        return member;
    }

    public MandateRole getRole() {
        return role;
    }

    public Instant getSince() {
        return since;
    }
}
