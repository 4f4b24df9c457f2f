package org.m4d.portal.project;

import java.util.Collection;
import java.util.Set;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.organisation.MandateRole;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/** Who may do what with projects. Everybody reads; those who answer for the lead association write. */
public final class ProjectPolicy {

    private static final Set<MandateRole> WRITING = Set.of(MandateRole.OWNER, MandateRole.EDITOR);

    private ProjectPolicy() {}

    /** @param heldInLead the confirmed roles that the actor has in the lead association */
    public static boolean mayRegister(Actor actor, Collection<MandateRole> heldInLead) {
        return actor.registered() && heldInLead.stream().anyMatch(WRITING::contains);
    }

    /** @param heldInLead the confirmed roles that the actor has in the present lead association */
    public static boolean mayEdit(Actor actor, Collection<MandateRole> heldInLead) {
        return mayRegister(actor, heldInLead) || (actor.registered() && actor.has(Role.ADMINISTRATOR));
    }

    static void checkRegister(Actor actor, Collection<MandateRole> heldInLead) {
        if (!mayRegister(actor, heldInLead)) {
            throw new NotAllowed("error.project-lead");
        }
    }

    static void checkEdit(Actor actor, Collection<MandateRole> heldInLead) {
        if (!mayEdit(actor, heldInLead)) {
            throw new NotAllowed("error.project-not-yours");
        }
    }
}
