package org.m4d.portal.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.forum.ForumPolicy;
import org.m4d.portal.forum.TopicService;
import org.m4d.portal.forum.TopicView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;
import org.m4d.portal.web.text.Texts;

/** The form that changes what stands above a topic. */
@Named("topicEdit")
@RequestScoped
public class TopicEditPage implements PageModel {

    @Inject
    TopicService topics;

    @Inject
    Acting acting;

    @Inject
    Texts texts;

    private TopicView topic;

    @Override
    public void load(Route route) {
        acting.member();
        topic = topics.topic(route.number("id"));
        if (!ForumPolicy.mayEdit(acting.actor(), topic.author().id(), topic.closed())) {
            throw new NotAllowed("error.topic-not-yours");
        }
    }

    public TopicView getTopic() {
        return topic;
    }

    /** As one types them. */
    public String getTags() {
        return String.join(texts.get("list.comma"), topic.tags());
    }
}
