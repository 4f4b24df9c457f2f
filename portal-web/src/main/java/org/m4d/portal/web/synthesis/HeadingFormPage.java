package org.m4d.portal.web.synthesis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.synthesis.HeadingView;
import org.m4d.portal.synthesis.SummaryService;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The form of a heading of a summary. */
@Named("headingForm")
@RequestScoped
public class HeadingFormPage implements PageModel {

    @Inject
    EDiscussionService discussions;

    @Inject
    SummaryService summaries;

    @Inject
    TeamPage team;

    private EDiscussionView discussion;
    private HeadingView heading;

    @Override
    public void load(Route route) {
        discussion = discussions.discussion(route.number("id"));
        team.check(discussion);
        heading = summaries.heading(discussion.id(), route.number("heading"));
    }

    public EDiscussionView getDiscussion() {
        return discussion;
    }

    public HeadingView getHeading() {
        return heading;
    }
}
