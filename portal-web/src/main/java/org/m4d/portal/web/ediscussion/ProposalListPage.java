package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.ediscussion.EDiscussionSummary;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The proposals that wait for a facilitator, those with the most supporters first. */
@Named("proposalList")
@RequestScoped
public class ProposalListPage implements PageModel {

    @Inject
    EDiscussionService discussions;

    private Page<EDiscussionSummary> proposals;

    @Override
    public void load(Route route) {
        proposals = discussions.list(
                EDiscussionState.PROPOSED, route.parameter("after").orElse(null), PageLimit.DEFAULT);
    }

    public Page<EDiscussionSummary> getProposals() {
        return proposals;
    }
}
