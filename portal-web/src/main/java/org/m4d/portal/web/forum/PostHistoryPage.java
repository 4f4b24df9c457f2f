package org.m4d.portal.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.forum.HeadingChange;
import org.m4d.portal.forum.HeadingService;
import org.m4d.portal.forum.PostView;
import org.m4d.portal.forum.TopicService;
import org.m4d.portal.forum.TopicView;
import org.m4d.portal.posting.RevisionView;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** Who changed what in a post, and above its topic. */
@Named("postHistory")
@RequestScoped
public class PostHistoryPage implements PageModel {

    @Inject
    TopicService topics;

    @Inject
    HeadingService headings;

    private PostView post;
    private TopicView topic;
    private List<RevisionView> revisions;
    private List<HeadingChange> titles;

    @Override
    public void load(Route route) {
        post = topics.post(route.number("id"));
        topic = topics.topic(post.topicId());
        revisions = topics.history(post.id());
        titles = post.number() == 1 ? headings.history(topic.id()) : List.of();
    }

    public PostView getPost() {
        return post;
    }

    public TopicView getTopic() {
        return topic;
    }

    public List<RevisionView> getRevisions() {
        return revisions;
    }

    /** What was changed above the topic, which belongs to its first post; newest first. */
    public List<HeadingChange> getTitles() {
        return titles;
    }
}
