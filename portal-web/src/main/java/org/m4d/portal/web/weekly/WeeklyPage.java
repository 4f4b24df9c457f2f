package org.m4d.portal.web.weekly;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.notification.NotificationService;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;
import org.m4d.portal.weekly.WeeklySummaryService;
import org.m4d.portal.weekly.WeeklyView;

/** What was said of one week of an e-discussion. */
@Named("weeklyPage")
@RequestScoped
public class WeeklyPage implements PageModel {

    @Inject
    EDiscussionService discussions;

    @Inject
    WeeklySummaryService summaries;

    @Inject
    NotificationService notices;

    private EDiscussionView discussion;
    private WeeklyView summary;
    private String posted;

    @Override
    public void load(Route route) {
        discussion = discussions.discussion(route.number("id"));
        summary = summaries.summary(discussion.id(), week(route));
        notices.seen(new ContentRef(ContentType.WEEKLY_SUMMARY, summary.id()));
        posted = route.parameter("posted").orElse(null);
    }

    /** @throws NotFound when the address names no week */
    static int week(Route route) {
        long week = route.number("week");
        if (week > Integer.MAX_VALUE) {
            throw new NotFound();
        }
        return (int) week;
    }

    public EDiscussionView getDiscussion() {
        return discussion;
    }

    public WeeklyView getSummary() {
        return summary;
    }

    /** Which draft was just published and can be forgotten by the browser; null for none. */
    public String getPosted() {
        return posted;
    }
}
