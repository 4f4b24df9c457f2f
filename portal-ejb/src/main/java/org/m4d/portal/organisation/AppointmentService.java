package org.m4d.portal.organisation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.IdempotentWrites;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.member.Member;
import org.m4d.portal.organisation.internal.Mandates;
import org.m4d.portal.organisation.internal.Organisations;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;
import org.m4d.portal.security.Use;

/** Gives and ends mandates: the managers of an association, the officers of an authority, and administrators do. */
@Stateless
public class AppointmentService {

    @Inject
    Organisations organisations;

    @Inject
    Mandates mandates;

    @Inject
    PeopleInCharge people;

    @Inject
    IdempotentWrites writes;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changes;

    /**
     * The mandates that somebody holds or asks for, earliest first.
     *
     * @param after a cursor from the page before, or null
     * @throws NotAllowed unless the actor is in charge of the organisation or an administrator
     */
    @RequiresRole(value = Role.MEMBER, use = Use.READ)
    public Page<MandateView> present(long organisation, String after, int limit) {
        appointing(organisations.get(organisation));
        return mandates.present(organisation, after, limit).map(MandateView::of);
    }

    /** The mandates that are over, latest end first; otherwise as {@link #present}. */
    @RequiresRole(value = Role.MEMBER, use = Use.READ)
    public Page<MandateView> ended(long organisation, String after, int limit) {
        appointing(organisations.get(organisation));
        return mandates.ended(organisation, after, limit).map(MandateView::of);
    }

    /** One mandate of an organisation, for those who may see them all. */
    @RequiresRole(value = Role.MEMBER, use = Use.READ)
    public MandateView mandate(long organisation, long id) {
        appointing(organisations.get(organisation));
        return MandateView.of(of(organisation, id));
    }

    /**
     * Gives a mandate, or confirms the one that its holder asked for; it counts at once and is written down in the audit log. Whoever holds
     * it already keeps it as it is.
     *
     * @param idempotencyKey sent again, it does nothing, even when the mandate has ended meanwhile; may be null
     * @return the id of the mandate
     * @throws NotAllowed unless the actor is in charge of the organisation or an administrator, and somebody else than the holder
     * @throws InvalidInput when there is no such member, or organisations of this kind have no such role
     */
    @RequiresRole(Role.MEMBER)
    public long grant(long organisation, @NotNull @Valid NewMandate wanted, String idempotencyKey) {
        Organisation given = organisations.locked(organisation);
        Actor actor = appointing(given);
        Member member = organisations
                .knownMember(wanted.member())
                .orElseThrow(() -> InvalidInput.of("member", "error.mandate-member"));
        MandateRole role = MandateRole.of(wanted.role())
                .filter(MandateRole.in(given.type())::contains)
                .orElseThrow(() -> InvalidInput.of("role", "error.choice"));
        AppointmentPolicy.checkGrant(actor, member.getId());
        ContentRef about = new ContentRef(given.type(), organisation);
        writes.once(actor.memberId(), "mandate.grant", idempotencyKey, () -> {
            if (people.appoint(given, member, role, actor.memberId())) {
                written("mandate.grant", about, role, member.getId());
            }
            return about;
        });
        return mandates.latest(organisation, member.getId(), role).getId();
    }

    /**
     * Ends a mandate, or declines one that was only asked for; the rights that it gave are gone at once. Written down in the audit log. One
     * that has ended stays as it ended.
     *
     * @throws NotAllowed unless the actor is in charge of the organisation or an administrator
     * @throws Conflict when nobody would be left in charge, and the actor is no administrator
     * @throws NotFound when the organisation has no such mandate
     */
    @RequiresRole(Role.MEMBER)
    public void end(long organisation, long id) {
        Organisation left = organisations.locked(organisation);
        Actor actor = appointing(left);
        end(of(organisation, id), left, actor);
    }

    /**
     * Lays down a mandate of one's own, or takes back what one only asked for. Written down in the audit log. One that has ended stays as it
     * ended.
     *
     * @return what the actor held
     * @throws Conflict when nobody would be left in charge
     * @throws NotFound when the actor has no such mandate
     */
    @RequiresRole(Role.MEMBER)
    public HeldMandate layDown(long id) {
        Actor actor = acting.member();
        Mandate own = mandates.get(id);
        if (!actor.is(own.getMember().getId())) {
            throw new NotFound();
        }
        end(own, organisations.locked(own.getOrganisation().getId()), actor);
        return HeldMandate.of(own);
    }

    /** @param left the mandate's organisation, locked, so that the last two in charge cannot both leave */
    private void end(Mandate mandate, Organisation left, Actor actor) {
        if (mandate.ended()) {
            return;
        }
        boolean othersInCharge = mandates.heldByOthers(left.getId(), mandate.getRole(), mandate.getId());
        AppointmentPolicy.checkEnd(actor, mandate, othersInCharge);
        mandate.end(actor.memberId(), clock.instant());
        written(
                "mandate.end",
                new ContentRef(left.type(), left.getId()),
                mandate.getRole(),
                mandate.getMember().getId());
    }

    private Mandate of(long organisation, long id) {
        Mandate mandate = mandates.get(id);
        if (mandate.getOrganisation().getId() != organisation) {
            throw new NotFound();
        }
        return mandate;
    }

    private Actor appointing(Organisation organisation) {
        Actor actor = acting.member();
        AppointmentPolicy.checkAppoint(actor, people.rolesOf(actor, organisation.getId()));
        return actor;
    }

    private void written(String act, ContentRef about, MandateRole role, long member) {
        audit.record(act, about, role.id() + ", member " + member);
        changes.fire(new ContentChanged(about));
    }
}
