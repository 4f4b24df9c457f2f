package org.m4d.portal.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.forum.ReadingService;
import org.m4d.portal.forum.TopicSummary;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** What the member has not read yet: everywhere, or in what she watches. */
@Named("unreadPage")
@RequestScoped
public class UnreadPage implements PageModel {

    @Inject
    ReadingService service;

    @Inject
    ReadingMarks marks;

    @Inject
    Acting acting;

    private boolean watched;
    private Page<TopicSummary> topics;

    @Override
    public void load(Route route) {
        acting.member();
        watched = route.parameter("watched").isPresent();
        topics = service.unread(watched, route.parameter("after").orElse(null), PageLimit.DEFAULT);
        marks.show(topics.items());
    }

    /** Whether only what she watches or follows is shown. */
    public boolean isWatched() {
        return watched;
    }

    public Page<TopicSummary> getTopics() {
        return topics;
    }
}
