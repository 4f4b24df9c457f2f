package org.m4d.portal.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.forum.PostView;
import org.m4d.portal.forum.TopicService;
import org.m4d.portal.forum.TopicView;
import org.m4d.portal.web.routing.MovedTo;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The address of a post that stays the same wherever the post is moved: leads to the page of the topic that shows it. */
@RequestScoped
public class PostAddressPage implements PageModel {

    @Inject
    TopicService topics;

    @Override
    public void load(Route route) {
        PostView post = topics.post(route.number("id"));
        TopicView topic = topics.topic(post.topicId());
        throw new MovedTo(
                "/" + route.language().code() + "/" + ContentPath.post(topic.id(), topic.title(), post.number()));
    }
}
