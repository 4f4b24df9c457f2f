package org.m4d.portal.web.synthesis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.ediscussion.EDiscussionPolicy;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;

/** What the pages of a team have in common: that they are for it alone. */
@RequestScoped
class TeamPage {

    @Inject
    Acting acting;

    /** @throws NotAllowed when the reader does not facilitate this discussion */
    void check(EDiscussionView discussion) {
        Actor actor = acting.member();
        if (!EDiscussionPolicy.mayChange(actor, discussion.facilitatedBy(actor.memberId()))) {
            throw new NotAllowed("error.ediscussion.not-facilitator");
        }
    }
}
