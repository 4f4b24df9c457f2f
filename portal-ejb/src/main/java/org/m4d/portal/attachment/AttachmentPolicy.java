package org.m4d.portal.attachment;

import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/** Who may do what with a file. */
public final class AttachmentPolicy {

    private AttachmentPolicy() {}

    /** @throws NotAllowed unless it is the actor's own or she moderates */
    static void checkDelete(Actor actor, Attachment attachment) {
        if (!attachment.of(actor) && !actor.has(Role.MODERATOR)) {
            throw new NotAllowed("error.attachment.not-yours");
        }
    }
}
