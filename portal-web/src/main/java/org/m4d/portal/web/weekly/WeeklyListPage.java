package org.m4d.portal.web.weekly;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;
import org.m4d.portal.weekly.WeeklySummaryService;
import org.m4d.portal.weekly.WeeklyView;

/** All that was said of the weeks of an e-discussion, the latest first. */
@Named("weeklyList")
@RequestScoped
public class WeeklyListPage implements PageModel {

    @Inject
    EDiscussionService discussions;

    @Inject
    WeeklySummaryService summaries;

    private EDiscussionView discussion;
    private Page<WeeklyView> shown;

    @Override
    public void load(Route route) {
        discussion = discussions.discussion(route.number("id"));
        shown = summaries.list(discussion.id(), route.parameter("after").orElse(null), PageLimit.DEFAULT);
    }

    public EDiscussionView getDiscussion() {
        return discussion;
    }

    public Page<WeeklyView> getSummaries() {
        return shown;
    }
}
