package org.m4d.portal.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.member.Member;
import org.m4d.portal.organisation.internal.Mandates;
import org.m4d.portal.security.Actor;

/** Who acts for an organisation, for the features that build on it. Their services check the rights. */
@ApplicationScoped
public class PeopleInCharge {

    @Inject
    Mandates mandates;

    @Inject
    Clock clock;

    /** The confirmed roles of the actor; none for somebody who is not registered. */
    public Set<MandateRole> rolesOf(Actor actor, long organisation) {
        return actor.registered() ? mandates.confirmedRoles(organisation, actor.memberId()) : Set.of();
    }

    /** Who speaks for an organisation: those whose confirmed mandate puts them in charge, by their ids. */
    public Set<Long> speaking(long organisation) {
        return mandates.confirmed(organisation).stream()
                .filter(mandate -> mandate.getRole().inCharge())
                .map(mandate -> mandate.getMember().getId())
                .collect(Collectors.toSet());
    }

    /** Who has answered longest for each of these; those that nobody answers for are missing. */
    public Map<Long, Member> answering(Collection<Long> organisations) {
        Map<Long, Member> found = new HashMap<>();
        mandates.confirmed(organisations)
                .forEach(mandate -> found.putIfAbsent(mandate.getOrganisation().getId(), mandate.getMember()));
        return found;
    }

    /**
     * Puts somebody in charge at once, unless she is already.
     *
     * @param by who answers for it: herself for what she registers, the importing account for what is imported
     * @return whether anything changed
     */
    public boolean appoint(Organisation organisation, Member member, MandateRole role, long by) {
        Mandate mandate = mandates.find(organisation.getId(), member.getId(), role)
                .orElseGet(() -> mandates.add(new Mandate(organisation, member, role, clock.instant())));
        if (mandate.confirmed()) {
            return false;
        }
        mandate.confirm(by, clock.instant());
        return true;
    }
}
