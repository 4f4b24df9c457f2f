package org.m4d.portal.web.forum;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.forum.NewPost;
import org.m4d.portal.forum.NewTopic;
import org.m4d.portal.forum.PostView;
import org.m4d.portal.forum.TopicService;
import org.m4d.portal.forum.TopicView;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;
import org.m4d.portal.web.posting.PollFields;

/** The forms of the forums: start a topic, reply, edit. */
@Path("forum")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ForumForms {

    @Inject
    TopicService topics;

    @Inject
    Markdown markdown;

    @Inject
    PollFields poll;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @POST
    @Path("topics")
    public Response start() {
        if (form.asks("preview")) {
            return form.preview(() -> markdown.html(form.value("body")));
        }
        return form.result(() -> {
            NewTopic input = new NewTopic(
                    form.value("forum"),
                    form.value("title"),
                    form.value("body"),
                    form.value("lang"),
                    TypedTags.of(form.value("tags")),
                    "on".equals(form.value("question")),
                    poll.beside());
            ContentRef topic = topics.start(input, form.value("key"));
            String waits = topics.topic(topic.id()).state() == PostingState.WAITING ? "&waits=yes" : "";
            return page.getRoot() + ContentPath.of(ContentType.TOPIC, topic.id(), input.title()) + "?posted=topic-"
                    + input.forum() + waits;
        });
    }

    @POST
    @Path("topics/{id}/posts")
    public Response reply(@PathParam("id") long id) {
        if (form.asks("preview")) {
            return form.preview(() -> markdown.html(form.value("body")));
        }
        return form.result(() -> {
            ContentRef post = topics.reply(id, input(), form.value("key"));
            return address(topics.post(post.id()), "&posted=reply-" + id);
        });
    }

    @POST
    @Path("posts/{id}")
    public Response edit(@PathParam("id") long id) {
        if (form.asks("preview")) {
            return form.preview(() -> markdown.html(form.value("body")));
        }
        return form.result(() -> {
            topics.edit(id, input(), version());
            return address(topics.post(id), "&posted=edit-" + id);
        });
    }

    /** The Markdown of a post, for the script that quotes. */
    @POST
    @Path("posts/{id}/source")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    public String source(@PathParam("id") long id) {
        return topics.source(id);
    }

    private NewPost input() {
        return new NewPost(form.value("body"), form.value("lang"), poll.beside());
    }

    private long version() {
        try {
            return Long.parseLong(form.value("version"));
        } catch (NumberFormatException missing) {
            throw InvalidInput.of("", "error.bad-request", missing);
        }
    }

    private String address(PostView post, String posted) {
        TopicView topic = topics.topic(post.topicId());
        return page.getRoot() + ContentPath.of(ContentType.TOPIC, topic.id(), topic.title()) + "?post=" + post.number()
                + posted + (post.state() == PostingState.WAITING ? "&waits=yes" : "") + "#p" + post.number();
    }
}
