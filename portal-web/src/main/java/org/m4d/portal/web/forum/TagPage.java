package org.m4d.portal.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.forum.ForumService;
import org.m4d.portal.forum.TopicSummary;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The topics with one tag. A tag that no topic has is no page. */
@Named("tagPage")
@RequestScoped
public class TagPage implements PageModel {

    @Inject
    ForumService forums;

    @Inject
    ReadingMarks reading;

    private String tag;
    private Page<TopicSummary> topics;

    @Override
    public void load(Route route) {
        tag = TagPath.read(route.part("tag"));
        topics = forums.tagged(tag, route.parameter("after").orElse(null), PageLimit.DEFAULT);
        reading.show(topics.items());
        if (topics.items().isEmpty()) {
            throw new NotFound();
        }
    }

    public String getTag() {
        return tag;
    }

    public Page<TopicSummary> getTopics() {
        return topics;
    }
}
