package org.m4d.portal.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.forum.ForumService;
import org.m4d.portal.forum.ForumView;
import org.m4d.portal.forum.PostView;
import org.m4d.portal.forum.TopicService;
import org.m4d.portal.forum.TopicView;
import org.m4d.portal.moderation.ModerationPolicy;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.page.Pager;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** What moderators can do with a topic as a whole. */
@Named("topicManage")
@RequestScoped
public class TopicManagePage implements PageModel {

    @Inject
    TopicService topics;

    @Inject
    ForumService forums;

    @Inject
    Acting acting;

    private TopicView topic;
    private List<ForumView> all;
    private List<PostView> posts;
    private Pager pager;

    @Override
    public void load(Route route) {
        if (!ModerationPolicy.moderates(acting.member())) {
            throw new NotAllowed("error.role-missing");
        }
        topic = topics.topic(route.number("id"));
        all = forums.overview().stream().flatMap(s -> s.forums().stream()).toList();
        int pages = Pager.pages(topic.lastNumber(), TopicService.PAGE);
        int page = Math.clamp(route.countParameter("page").orElse(1), 1, pages);
        posts = topics.posts(topic.id(), page);
        pager = new Pager(page, pages, "/" + route.language().code() + "/" + route.path());
    }

    public TopicView getTopic() {
        return topic;
    }

    /** Where it can be moved to. */
    public List<ForumView> getForums() {
        return all;
    }

    /** The posts of this page of the topic, to choose from. */
    public List<PostView> getPosts() {
        return posts;
    }

    public Pager getPager() {
        return pager;
    }

    public boolean isOwn() {
        return acting.actor().is(topic.author().id());
    }
}
