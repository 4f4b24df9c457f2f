package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.ediscussion.ContributionService;
import org.m4d.portal.ediscussion.ContributionView;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.web.routing.MovedTo;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The short address of a contribution: leads to the page of the e-discussion that shows it. */
@RequestScoped
public class ContributionAddressPage implements PageModel {

    @Inject
    ContributionService contributions;

    @Inject
    EDiscussionService discussions;

    @Override
    public void load(Route route) {
        ContributionView contribution = contributions.contribution(route.number("id"));
        EDiscussionView discussion = discussions.discussion(contribution.discussionId());
        throw new MovedTo("/" + route.language().code() + "/"
                + ContentPath.contribution(discussion.id(), discussion.title(), contribution.number()));
    }
}
