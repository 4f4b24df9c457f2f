package org.m4d.portal.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.forum.ForumService;
import org.m4d.portal.forum.TopicSummary;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The first page: what the network is, and the way to the three jobs. */
@Named("home")
@RequestScoped
public class HomePage implements PageModel {

    private static final int TOPICS = 5;

    @Inject
    ForumService forums;

    private List<TopicSummary> topics;

    @Override
    public void load(Route route) {
        topics = forums.latest(null, TOPICS).items();
    }

    public List<TopicSummary> getTopics() {
        return topics;
    }
}
