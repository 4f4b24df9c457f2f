package org.m4d.portal.organisation;

import java.util.Collection;
import java.util.Set;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/** Who may do what with the record of an organisation. Everybody reads it; those in charge write it. */
public final class OrganisationPolicy {

    private static final Set<MandateRole> WRITING = Set.of(MandateRole.OWNER, MandateRole.EDITOR, MandateRole.OFFICER);

    private OrganisationPolicy() {}

    /** @param held the confirmed roles that the actor has in this organisation */
    public static boolean mayEdit(Actor actor, Collection<MandateRole> held) {
        return actor.registered()
                && (actor.has(Role.ADMINISTRATOR) || held.stream().anyMatch(WRITING::contains));
    }

    /** Authorities come onto the record by those who run the portal, so that nobody can pose as one. */
    public static boolean mayRegisterAuthority(Actor actor) {
        return actor.registered() && actor.has(Role.ADMINISTRATOR);
    }

    /** @param asked whether the actor has an office there already, or has asked for one */
    public static boolean mayAskForOffice(Actor actor, boolean asked) {
        return actor.registered() && actor.has(Role.MEMBER) && !asked;
    }

    /** An administrator who is an officer too cannot confirm herself. */
    public static boolean mayConfirm(Actor actor, long holder) {
        return actor.registered() && actor.has(Role.ADMINISTRATOR) && !actor.is(holder);
    }

    static void checkEdit(Actor actor, Collection<MandateRole> held) {
        if (!mayEdit(actor, held)) {
            throw new NotAllowed("error.organisation-not-yours");
        }
    }

    static void checkRegisterAuthority(Actor actor) {
        if (!mayRegisterAuthority(actor)) {
            throw new NotAllowed("error.role-missing");
        }
    }

    static void checkConfirm(Actor actor, Mandate mandate) {
        if (!mayConfirm(actor, mandate.getMember().getId())) {
            throw new NotAllowed("error.mandate-own");
        }
    }
}
