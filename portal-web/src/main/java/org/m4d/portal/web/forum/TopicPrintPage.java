package org.m4d.portal.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.forum.PostView;
import org.m4d.portal.forum.TopicPlaces;
import org.m4d.portal.forum.TopicService;
import org.m4d.portal.forum.TopicView;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** A whole topic for paper: all posts that can be read, in one piece; a very long one in several. */
@Named("topicPrint")
@RequestScoped
public class TopicPrintPage implements PageModel {

    @Inject
    TopicService topics;

    @Inject
    TopicPlaces places;

    private TopicView topic;
    private List<PostView> posts;
    private Integer next;

    @Override
    public void load(Route route) {
        topic = topics.topic(route.number("id"));
        List<PostView> found = places.printed(
                topic.id(), Math.max(1, route.countParameter("from").orElse(1)));
        boolean more = found.size() > TopicPlaces.PRINTED;
        next = more ? found.getLast().number() : null;
        posts = (more ? found.subList(0, TopicPlaces.PRINTED) : found)
                .stream().filter(post -> post.state() == PostingState.SHOWN).toList();
    }

    public TopicView getTopic() {
        return topic;
    }

    public List<PostView> getPosts() {
        return posts;
    }

    /** The number with which the next piece begins; null for none. */
    public Integer getNext() {
        return next;
    }
}
