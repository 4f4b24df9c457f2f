package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.m4d.portal.ediscussion.InvitationService;
import org.m4d.portal.ediscussion.OwnInvitation;

/** That the reader was invited to the e-discussion that she looks at. */
@Named("invitationPart")
@RequestScoped
public class InvitationPart {

    @Inject
    InvitationService invitations;

    private final Map<Long, Optional<OwnInvitation>> asked = new HashMap<>();

    /** Her invitation to it, asked for once however often the view does; null when nobody invited her. */
    public OwnInvitation to(long discussion) {
        return asked.computeIfAbsent(discussion, invitations::own).orElse(null);
    }
}
