package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.ediscussion.ContributionService;
import org.m4d.portal.ediscussion.ContributionView;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.posting.RevisionView;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** Who changed what in a contribution. */
@Named("contributionHistory")
@RequestScoped
public class ContributionHistoryPage implements PageModel {

    @Inject
    ContributionService contributions;

    @Inject
    EDiscussionService discussions;

    private ContributionView contribution;
    private EDiscussionView discussion;
    private List<RevisionView> revisions;

    @Override
    public void load(Route route) {
        contribution = contributions.contribution(route.number("id"));
        discussion = discussions.discussion(contribution.discussionId());
        revisions = contributions.history(contribution.id());
    }

    public ContributionView getContribution() {
        return contribution;
    }

    public EDiscussionView getDiscussion() {
        return discussion;
    }

    public List<RevisionView> getRevisions() {
        return revisions;
    }
}
