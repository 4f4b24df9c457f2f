package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.ediscussion.ContributionService;
import org.m4d.portal.ediscussion.ContributionView;
import org.m4d.portal.ediscussion.EDiscussionPolicy;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The form that changes a contribution. */
@Named("contributionEdit")
@RequestScoped
public class ContributionEditPage implements PageModel {

    @Inject
    ContributionService contributions;

    @Inject
    EDiscussionService discussions;

    @Inject
    Acting acting;

    @Inject
    CurrentForm form;

    private ContributionView contribution;
    private EDiscussionView discussion;
    private String source;

    @Override
    public void load(Route route) {
        acting.member();
        contribution = contributions.contribution(route.number("id"));
        discussion = discussions.discussion(contribution.discussionId());
        long author = contribution.author().id();
        if (!EDiscussionPolicy.mayEdit(acting.actor(), author, discussion.takesContributions())) {
            if (acting.actor().is(author)) {
                throw new Conflict("error.ediscussion.closed");
            }
            throw new NotAllowed("error.contribution-not-yours");
        }
        form.writes("edit-contribution-" + contribution.id());
        source = contributions.source(contribution.id());
    }

    public ContributionView getContribution() {
        return contribution;
    }

    public EDiscussionView getDiscussion() {
        return discussion;
    }

    public String getSource() {
        return source;
    }
}
