package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.ediscussion.EDiscussionPolicy;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.ediscussion.EDiscussionStep;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The form that asks for the reason of a step: why a proposal is declined, or a discussion called off. */
@Named("stepForm")
@RequestScoped
public class EDiscussionStepPage implements PageModel {

    @Inject
    EDiscussionService discussions;

    @Inject
    Acting acting;

    private EDiscussionView discussion;
    private EDiscussionStep step;

    @Override
    public void load(Route route) {
        acting.member();
        discussion = discussions.discussion(route.number("id"));
        step = route.path().endsWith("/decline") ? EDiscussionStep.DECLINE : EDiscussionStep.CANCEL;
        boolean may = step == EDiscussionStep.DECLINE
                ? EDiscussionPolicy.mayOpen(acting.actor())
                : EDiscussionPolicy.mayChange(
                        acting.actor(), discussion.facilitatedBy(acting.actor().memberId()));
        if (!may) {
            throw new NotAllowed("error.ediscussion.not-facilitator");
        }
        if (!step.startsIn(EDiscussionState.of(discussion.state()).orElseThrow())) {
            throw new Conflict("error.ediscussion.step");
        }
        EDiscussionPolicy.checkThere(discussion.posting());
    }

    public EDiscussionView getDiscussion() {
        return discussion;
    }

    /** The step's name in addresses and texts. */
    public String getStep() {
        return step.id();
    }
}
