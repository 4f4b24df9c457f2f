package org.m4d.portal.association;

import java.util.Collection;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.organisation.MandateRole;
import org.m4d.portal.organisation.OrganisationPolicy;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/** Who may do what with an association's record. Any member registers one and answers for it then. */
public final class AssociationPolicy {

    private AssociationPolicy() {}

    public static boolean mayRegister(Actor actor) {
        return actor.registered() && actor.has(Role.MEMBER);
    }

    /** @param held the confirmed roles that the actor has in this association */
    public static boolean mayEdit(Actor actor, Collection<MandateRole> held) {
        return OrganisationPolicy.mayEdit(actor, held);
    }

    static void checkEdit(Actor actor, Collection<MandateRole> held) {
        if (!mayEdit(actor, held)) {
            throw new NotAllowed("error.organisation-not-yours");
        }
    }
}
