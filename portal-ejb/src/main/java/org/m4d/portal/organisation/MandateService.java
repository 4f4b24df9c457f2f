package org.m4d.portal.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.organisation.internal.Mandates;
import org.m4d.portal.organisation.internal.Organisations;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** Mandates: who acts for which organisation. */
@Stateless
public class MandateService {

    @Inject
    Organisations organisations;

    @Inject
    Mandates mandates;

    @Inject
    Acting acting;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changes;

    /** Who acts for an organisation, as everybody may see it. */
    @PermitAll
    public PeopleView people(long organisation) {
        Map<MandateRole, Long> others = new EnumMap<>(MandateRole.class);
        List<Mandate> all = mandates.confirmed(organisation);
        all.stream()
                .map(Mandate::getRole)
                .filter(role -> !role.named())
                .forEach(role -> others.merge(role, 1L, Long::sum));
        return new PeopleView(
                all.stream()
                        .filter(mandate -> mandate.getRole().named())
                        .map(m -> new PeopleView.Person(
                                AuthorView.of(m.getMember()), m.getRole().id(), m.getSince()))
                        .toList(),
                others.entrySet().stream()
                        .map(entry -> new PeopleView.RoleCount(entry.getKey().id(), entry.getValue()))
                        .toList());
    }

    /** The confirmed roles that the actor has in an organisation. */
    @PermitAll
    public Set<MandateRole> ownRoles(long organisation) {
        Actor actor = acting.actor();
        return actor.registered() ? mandates.confirmedRoles(organisation, actor.memberId()) : Set.of();
    }

    /** Everything the acting member holds or asked for; empty for everybody else. */
    @PermitAll
    public List<HeldMandate> own() {
        Actor actor = acting.actor();
        return !actor.registered()
                ? List.of()
                : mandates.of(actor.memberId()).stream().map(HeldMandate::of).toList();
    }

    /**
     * Asks to be an authority's officer. Asking again changes nothing.
     *
     * @return what the actor asked for, or holds already
     * @throws NotFound when there is no such authority
     */
    @RequiresRole(Role.MEMBER)
    public HeldMandate askForOffice(long authority) {
        Actor actor = acting.member();
        Organisation asked = organisations.lockedAuthority(authority);
        Mandate office = mandates.find(authority, actor.memberId(), MandateRole.OFFICER)
                .orElseGet(() -> mandates.add(new Mandate(
                        asked, organisations.member(actor.memberId()), MandateRole.OFFICER, clock.instant())));
        return HeldMandate.of(office);
    }

    /** The offices that wait for an administrator, longest waiting first. */
    @RequiresRole(Role.ADMINISTRATOR)
    public Page<WaitingMandate> waiting(String after, int limit) {
        return mandates.waiting(after, limit).map(WaitingMandate::of);
    }

    /** The office with this number, while it waits for an administrator. */
    @RequiresRole(Role.ADMINISTRATOR)
    public Optional<WaitingMandate> waiting(long id) {
        return mandates.known(id).filter(m -> !m.confirmed() && !m.ended()).map(WaitingMandate::of);
    }

    /**
     * Confirms an office; it gives rights from then on. Written down in the audit log.
     *
     * @throws NotAllowed when the administrator would confirm herself
     * @throws org.m4d.portal.common.Conflict when it is confirmed already
     */
    @RequiresRole(Role.ADMINISTRATOR)
    public void confirm(long id) {
        Actor actor = acting.member();
        Mandate mandate = mandates.get(id);
        OrganisationPolicy.checkConfirm(actor, mandate);
        mandate.confirm(actor.memberId(), clock.instant());
        Organisation organisation = mandate.getOrganisation();
        audit.record(
                "mandate.confirm",
                new ContentRef(organisation.type(), organisation.getId()),
                mandate.getRole().id() + ", mandate " + id + ", member "
                        + mandate.getMember().getId());
        changes.fire(ContentChanged.of(organisation.type(), organisation.getId()));
    }
}
