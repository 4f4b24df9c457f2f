package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.ediscussion.EDiscussionPolicy;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** Who facilitates an e-discussion, for those who do: they appoint others, and leave. */
@Named("teamPage")
@RequestScoped
public class EDiscussionTeamPage implements PageModel {

    @Inject
    EDiscussionService discussions;

    @Inject
    Acting acting;

    private EDiscussionView discussion;
    private AuthorView sure;
    private String done;

    @Override
    public void load(Route route) {
        acting.member();
        discussion = discussions.discussion(route.number("id"));
        if (!EDiscussionPolicy.mayChange(
                acting.actor(), discussion.facilitatedBy(acting.actor().memberId()))) {
            throw new NotAllowed("error.ediscussion.not-facilitator");
        }
        done = route.parameter("done")
                .filter(what -> what.equals("appointed") || what.equals("left"))
                .orElse(null);
        sure = route.numberParameter("sure")
                .flatMap(id -> discussion.facilitators().stream()
                        .filter(one -> one.id() == id)
                        .findFirst())
                .orElse(null);
    }

    public EDiscussionView getDiscussion() {
        return discussion;
    }

    /** Whose leaving is to be agreed to on this page; null for nobody's. */
    public AuthorView getSure() {
        return sure;
    }

    /** What was just done; null for nothing. */
    public String getDone() {
        return done;
    }

    public boolean own(AuthorView one) {
        return acting.actor().is(one.id());
    }
}
