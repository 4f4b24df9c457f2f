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
 * That a member acts for an organisation. An office at an authority is asked for first and gives no right before an administrator
 * confirms it; the manager of an association is in charge from the moment she registers it.
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
        confirmedBy = by;
        confirmedAt = at;
    }

    /** Whether it gives rights already. */
    public boolean confirmed() {
        return confirmedAt != null;
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
