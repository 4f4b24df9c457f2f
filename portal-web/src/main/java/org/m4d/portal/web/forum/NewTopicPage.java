package org.m4d.portal.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.forum.ForumService;
import org.m4d.portal.forum.ForumView;
import org.m4d.portal.forum.TopicService;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The form that opens a topic. */
@Named("newTopic")
@RequestScoped
public class NewTopicPage implements PageModel {

    @Inject
    ForumService forums;

    @Inject
    Acting acting;

    @Inject
    TopicService topics;

    @Inject
    CurrentForm form;

    private ForumView forum;
    private String quote;

    @Override
    public void load(Route route) {
        acting.member();
        forum = forums.forum(route.part("slug"));
        form.writes("topic-" + forum.slug());
        quote = route.parameter("quote")
                .flatMap(Quoted::post)
                .map(topics::quotation)
                .orElse("");
    }

    /** The post of another topic that this one begins with; empty when it begins with nothing. */
    public String getQuote() {
        return quote;
    }

    public ForumView getForum() {
        return forum;
    }
}
