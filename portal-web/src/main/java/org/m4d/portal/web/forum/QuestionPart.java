package org.m4d.portal.web.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.forum.PostView;
import org.m4d.portal.forum.QuestionPolicy;
import org.m4d.portal.forum.TopicView;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.page.Names;
import org.m4d.portal.web.page.PageFrame;

/** What a topic's page shows because the topic is a question. */
@Named("question")
@ApplicationScoped
public class QuestionPart {

    private static final String TYPE = "@type";

    @Inject
    TopicPage topic;

    @Inject
    PageFrame page;

    @Inject
    Acting acting;

    @Inject
    Names names;

    public boolean isMayDecide() {
        return QuestionPolicy.mayDecide(acting.actor(), view().author().id());
    }

    /** Whether this post is the accepted answer. */
    public boolean accepted(PostView post) {
        return view().answer() != null && view().answer().post() == post.id();
    }

    /** Whether a press could make this post the answer. */
    public boolean acceptable(PostView post) {
        return view().question()
                && post.number() > 1
                && post.state() == PostingState.SHOWN
                && !accepted(post)
                && isMayDecide();
    }

    /** What a post's HTML shows because the topic is a question. */
    String key(PostView post) {
        boolean answer = accepted(post);
        boolean told = answer || post.number() == 1;
        return (told && view().answer() != null ? ".q" + view().answer() + isAcceptedByAsker() : "")
                + (acceptable(post) || (answer && isMayDecide()) ? ".d" : "");
    }

    /** Whether who asked accepted the answer, and not a moderator. */
    public boolean isAcceptedByAsker() {
        return view().answer() != null
                && view().answer().by() == view().author().id();
    }

    /** The way to the accepted answer, from any page of the topic. */
    public String getAnswerPath() {
        return ContentPath.post(view().id(), view().title(), view().answer().number());
    }

    /**
     * The question and the answers of this page for search engines, by the vocabulary of schema.org. Stands in a data block, which no browser
     * executes; nothing in it can end that block.
     */
    public String getStructured() {
        List<PostView> posts = topic.getPosts();
        PostView opening = posts.get(0);
        JsonObjectBuilder asked = Json.createObjectBuilder()
                .add(TYPE, "Question")
                .add("name", view().title())
                .add("text", Sanitizer.textOf(opening.html()))
                .add("answerCount", Math.max(0, view().posts() - 1))
                .add("upvoteCount", opening.responses().useful())
                .add("datePublished", view().createdAt().toString())
                .add("author", author(opening));
        var suggested = Json.createArrayBuilder();
        for (PostView post : posts.subList(1, posts.size())) {
            if (accepted(post)) {
                asked.add("acceptedAnswer", answer(post));
            } else if (post.state() == PostingState.SHOWN) {
                suggested.add(answer(post));
            }
        }
        return Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add(TYPE, "QAPage")
                .add("inLanguage", view().lang())
                .add("mainEntity", asked.add("suggestedAnswer", suggested))
                .build()
                .toString()
                .replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e");
    }

    /** On the page with the question itself, and where there is something to answer with. */
    public boolean isStructuredHere() {
        List<PostView> posts = topic.getPosts();
        return view().question()
                && posts.size() > 1
                && posts.get(0).number() == 1
                && posts.get(0).state() == PostingState.SHOWN;
    }

    private JsonObjectBuilder answer(PostView post) {
        String path = "/"
                + PortalLanguage.of(view().lang()).orElse(page.getLanguage()).code() + "/"
                + ContentPath.post(view().id(), view().title(), post.number());
        return Json.createObjectBuilder()
                .add(TYPE, "Answer")
                .add("text", Sanitizer.textOf(post.html()))
                .add("upvoteCount", post.responses().useful())
                .add("datePublished", post.createdAt().toString())
                .add("url", page.absolute(path))
                .add("author", author(post));
    }

    private JsonObjectBuilder author(PostView post) {
        return Json.createObjectBuilder()
                .add(TYPE, "Person")
                .add("name", names.called(post.author().name()));
    }

    private TopicView view() {
        return topic.getTopic();
    }
}
