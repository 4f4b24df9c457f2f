package org.m4d.portal.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.forum.ForumPolicy;
import org.m4d.portal.forum.PostView;
import org.m4d.portal.forum.TopicService;
import org.m4d.portal.forum.TopicView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The form that changes a post. */
@Named("postEdit")
@RequestScoped
public class PostEditPage implements PageModel {

    @Inject
    TopicService topics;

    @Inject
    Acting acting;

    @Inject
    CurrentForm form;

    private PostView post;
    private TopicView topic;
    private String source;

    @Override
    public void load(Route route) {
        acting.member();
        post = topics.post(route.number("id"));
        topic = topics.topic(post.topicId());
        if (!ForumPolicy.mayEdit(acting.actor(), post.author().id(), topic.closed(), post.state())) {
            throw new NotAllowed("error.post-not-yours");
        }
        form.writes("edit-" + post.id());
        source = topics.source(post.id());
    }

    public PostView getPost() {
        return post;
    }

    public TopicView getTopic() {
        return topic;
    }

    public String getSource() {
        return source;
    }
}
