package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.ediscussion.LogEntryView;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** Who did what with an e-discussion, newest first. */
@Named("ediscussionLog")
@RequestScoped
public class EDiscussionLogPage implements PageModel {

    @Inject
    EDiscussionService discussions;

    private EDiscussionView discussion;
    private Page<LogEntryView> entries;

    @Override
    public void load(Route route) {
        discussion = discussions.discussion(route.number("id"));
        entries = discussions.log(discussion.id(), route.parameter("after").orElse(null), PageLimit.DEFAULT);
    }

    public EDiscussionView getDiscussion() {
        return discussion;
    }

    public Page<LogEntryView> getEntries() {
        return entries;
    }
}
