package org.m4d.portal.organisation;

import java.util.Collection;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/** Who decides who acts for an organisation: those in charge of it, and administrators. */
public final class AppointmentPolicy {

    private AppointmentPolicy() {}

    /**
     * Whether the actor sees all mandates of an organisation, gives them and ends them.
     *
     * @param held the confirmed roles that the actor has in it
     */
    public static boolean mayAppoint(Actor actor, Collection<MandateRole> held) {
        return actor.registered()
                && (actor.has(Role.ADMINISTRATOR)
                        || (actor.has(Role.MEMBER) && held.stream().anyMatch(MandateRole::inCharge)));
    }

    /**
     * Whether the actor may end this mandate, given that she may appoint: nobody leaves an organisation without somebody in charge,
     * except an administrator, who may have to.
     *
     * @param othersInCharge whether somebody else is in charge of it besides the holder
     */
    public static boolean mayEnd(Actor actor, Mandate mandate, boolean othersInCharge) {
        return actor.has(Role.ADMINISTRATOR)
                || !mandate.confirmed()
                || !mandate.getRole().inCharge()
                || othersInCharge;
    }

    static void checkAppoint(Actor actor, Collection<MandateRole> held) {
        if (!mayAppoint(actor, held)) {
            throw new NotAllowed("error.mandates-not-yours");
        }
    }

    /** Nobody answers for herself. */
    static void checkGrant(Actor actor, long holder) {
        if (actor.is(holder)) {
            throw new NotAllowed("error.mandate-self");
        }
    }

    static void checkEnd(Actor actor, Mandate mandate, boolean othersInCharge) {
        if (!mayEnd(actor, mandate, othersInCharge)) {
            throw new Conflict("error.mandate-last");
        }
    }
}
