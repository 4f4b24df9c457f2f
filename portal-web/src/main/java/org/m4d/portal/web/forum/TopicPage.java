package org.m4d.portal.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.m4d.portal.common.ContentMoved;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.ContentVersions;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.forum.ForumPolicy;
import org.m4d.portal.forum.PostView;
import org.m4d.portal.forum.TopicParticipant;
import org.m4d.portal.forum.TopicService;
import org.m4d.portal.forum.TopicView;
import org.m4d.portal.posting.QuoteText;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.moderation.Moderating;
import org.m4d.portal.web.page.Pager;
import org.m4d.portal.web.routing.MovedTo;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** A topic, one numbered page of it. */
@Named("topicPage")
@RequestScoped
public class TopicPage implements PageModel {

    @Inject
    TopicService topics;

    @Inject
    Acting acting;

    @Inject
    TopicJumps jumps;

    @Inject
    ReadingMarks reading;

    @Inject
    CurrentForm form;

    @Inject
    QuotedByList quotedBy;

    @Inject
    PostResponses responses;

    @Inject
    ContentVersions versions;

    @Inject
    Moderating moderating;

    private TopicView topic;
    private List<PostView> posts;
    private List<String> keys;
    private Pager pager;
    private int focus;
    private String posted;
    private String quote;
    private boolean waits;
    private boolean once;

    @Override
    public void load(Route route) {
        topic = topic(route);
        reading.open(topic.id());
        jumps.follow(route, topic);
        String path =
                "/" + route.language().code() + "/" + ContentPath.of(ContentType.TOPIC, topic.id(), topic.title());
        if (!topic.slug().equals(route.part("slug"))) {
            if ("print".equals(route.part("slug"))) {
                throw new MovedTo(path + "/print");
            }
            throw new MovedTo(path
                    + route.numberParameter("post")
                            .map(number -> "?post=" + number)
                            .orElse(""));
        }
        focus = route.countParameter("post").orElse(0);
        int pages = Pager.pages(topic.lastNumber(), TopicService.PAGE);
        int page = focus > 0
                ? Math.min(pages, (focus - 1) / TopicService.PAGE + 1)
                : route.countParameter("page").orElse(1);
        if (page < 1 || page > pages) {
            throw new NotFound();
        }
        posts = topics.posts(topic.id(), page);
        if (focus > 0 && posts.stream().noneMatch(post -> post.number() == focus)) {
            movedTo(route, topic.id()).ifPresent(address -> {
                throw MovedTo.forGood(address);
            });
        }
        jumps.followNearest(route, topic, focus, posts);
        responses.prepare(posts);
        keys = posts.stream().map(this::key).toList();
        pager = new Pager(page, pages, path);
        posted = route.parameter("posted").orElse(null);
        waits = route.parameter("waits").isPresent();
        once = posted != null || waits || route.parameter("flagged").isPresent();
        if (isMayReply()) {
            form.writes("reply-" + topic.id());
        }
        quote = route.parameter("quote").map(this::quoted).orElse("");
    }

    /** The topic; one that was merged leads to where its posts are now. */
    private TopicView topic(Route route) {
        long id = route.number("id");
        try {
            return topics.topic(id);
        } catch (ContentMoved merged) {
            TopicView now = topics.topic(merged.to().id());
            throw MovedTo.forGood(movedTo(route, id)
                    .orElse("/" + route.language().code() + "/"
                            + ContentPath.of(ContentType.TOPIC, now.id(), now.title())));
        }
    }

    /** The address of the post that had the wanted number here before it was moved. */
    private Optional<String> movedTo(Route route, long id) {
        return route.countParameter("post")
                .flatMap(number -> topics.moved(id, number))
                .map(post -> {
                    TopicView now = topics.topic(post.topicId());
                    return "/" + route.language().code() + "/" + ContentPath.post(now.id(), now.title(), post.number());
                });
    }

    /**
     * What a post's HTML is made of. The hash stands for all that is known of the post beside its version: counts that change without
     * it. The names of topic and forum are in its links.
     */
    private String key(PostView post) {
        return post.id() + "." + post.version() + "." + post.hashCode() + "|" + topic.slug() + "|" + topic.forumSlug()
                + "|"
                + (isMayReply() ? "r" : "")
                + (reading.getTopic() == null ? "" : "s")
                + (mayEdit(post) ? "e" : "") + responses.key(post)
                + moderating.key(post.author().id())
                + (post.quotes() == 0 ? "" : "q" + quotedBy.of(post).hashCode());
    }

    @Override
    public String key() {
        if (once || !quote.isEmpty()) {
            return "";
        }
        return String.join(
                "|",
                topic.id() + "." + topic.version() + "." + topic.hashCode(),
                String.valueOf(pager.page()),
                String.valueOf(reading.getTopic()),
                acting.actor().is(topic.author().id()) ? "own" : "",
                String.valueOf(versions.of(Set.of(ContentType.MEMBER))),
                String.join(",", keys));
    }

    /** The text that a reply begins with: a post of this topic by its number, or one of any topic as {@code post:123}. */
    private String quoted(String what) {
        if (!isMayReply()) {
            return "";
        }
        return Quoted.post(what)
                .or(() -> Quoted.number(what)
                        .flatMap(number -> topics.numbered(topic.id(), number))
                        .map(PostView::id))
                .map(topics::quotation)
                .orElse("");
    }

    /** The line that a quotation of this post begins with, for the script that quotes what is selected. */
    public String quoteHead(PostView post) {
        return QuoteText.head(post.author().name(), post.number(), new ContentRef(ContentType.POST, post.id()));
    }

    public boolean mayEdit(PostView post) {
        return ForumPolicy.mayEdit(acting.actor(), post.author().id(), topic.closed(), post.state());
    }

    /** Whether the title and the tags may be changed. */
    public boolean isMayHead() {
        return ForumPolicy.mayEdit(acting.actor(), topic.author().id(), topic.closed());
    }

    public boolean isMayReply() {
        return ForumPolicy.mayReply(acting.actor(), topic.closed());
    }

    public TopicView getTopic() {
        return topic;
    }

    public List<PostView> getPosts() {
        return posts;
    }

    /** Under which keys the HTML of the posts is kept, in their order. */
    public List<String> getKeys() {
        return keys;
    }

    /** Under which key the list of those who posted is kept. */
    public String getPeopleKey() {
        return "people|" + topic.id() + "." + topic.version() + "." + topic.lastNumber() + "." + topic.posts() + "|"
                + versions.of(Set.of(ContentType.MEMBER));
    }

    /** Those who posted most. Asked only when the list is not kept. */
    public List<TopicParticipant> getParticipants() {
        return topics.participants(topic.id());
    }

    /** The number of the last post on this page. */
    public int getLastShown() {
        return posts.isEmpty() ? 0 : posts.getLast().number();
    }

    public Pager getPager() {
        return pager;
    }

    /** The post that the address points at, 0 for none. */
    public int getFocus() {
        return focus;
    }

    /** Which draft was just published and can be forgotten by the browser; null for none. */
    public String getPosted() {
        return posted;
    }

    /** Whether what was just published waits for a moderator. */
    public boolean isWaits() {
        return waits;
    }

    /** What the reply begins with: what was typed or drafted, and behind it what is quoted. */
    public String getText() {
        String typed = form.getState().value("body");
        return form.isBack() || typed.isBlank() || quote.isEmpty() || typed.contains(quote.strip())
                ? form.getState().value("body", quote)
                : typed.stripTrailing() + "\n\n" + quote;
    }
}
