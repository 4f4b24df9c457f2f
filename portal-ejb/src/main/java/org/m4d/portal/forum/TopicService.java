package org.m4d.portal.forum;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.IdempotentWrites;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.forum.internal.PostQuotes;
import org.m4d.portal.forum.internal.Topics;
import org.m4d.portal.member.Member;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.LanguageTags;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.posting.MarkdownText;
import org.m4d.portal.posting.QuoteText;
import org.m4d.portal.posting.RevisionView;
import org.m4d.portal.posting.Revisions;
import org.m4d.portal.posting.Writings;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** Topics and their posts. */
@Stateless
public class TopicService {

    /** How many posts one page of a topic shows. */
    public static final int PAGE = 20;

    @Inject
    Topics topics;

    @Inject
    Markdown markdown;

    @Inject
    Writings writings;

    @Inject
    PostQuotes quotes;

    @Inject
    LanguageTags languages;

    @Inject
    Revisions revisions;

    @Inject
    IdempotentWrites writes;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changes;

    @Inject
    Event<PostPublished> published;

    /** @throws NotFound when there is no such topic, or it is not for the one who acts */
    @PermitAll
    public TopicView topic(long id) {
        return topics.view(id);
    }

    /** Those who posted most in a topic, most first, at most eight. */
    @PermitAll
    public List<TopicParticipant> participants(long topic) {
        return topics.participants(topic);
    }

    /**
     * One numbered page of a topic.
     *
     * @param page counted from 1; posts {@code 20(page-1)+1} to {@code 20page}
     */
    @PermitAll
    public List<PostView> posts(long topic, int page) {
        return topics.posts(topic, (page - 1) * PAGE + 1, page * PAGE);
    }

    /** Posts after a number, for readers of the API: the number is the cursor. */
    @PermitAll
    public List<PostView> postsAfter(long topic, int number, int limit) {
        return topics.postsAfter(topic, number, limit);
    }

    /** @throws NotFound when there is no such post, or it is not for the one who acts */
    @PermitAll
    public PostView post(long id) {
        return topics.postView(id);
    }

    /** What a member posted last of what the one who acts may read, newest first. */
    @PermitAll
    public List<MemberPost> latestBy(long member, int limit) {
        return topics.latestBy(member, limit);
    }

    /** The Markdown of a post, for quoting and editing. */
    @PermitAll
    public String source(long post) {
        return topics.readablePost(post).getBody().source();
    }

    /**
     * A post as a quotation, to begin a reply with.
     *
     * @throws NotFound when there is no such post
     */
    @PermitAll
    public String quotation(long post) {
        PostView view = post(post);
        return QuoteText.of(QuoteText.head(view.author().name(), view.number(), ref(post)), source(post));
    }

    /** The post with this number; empty when the topic has none. */
    @PermitAll
    public Optional<PostView> numbered(long topic, int number) {
        return topics.posts(topic, number, number).stream().findFirst();
    }

    /** The posts that quote these and that the one who acts may read, oldest first. */
    @PermitAll
    public List<QuotedBy> quoting(Collection<Long> posts) {
        return quotes.of(posts);
    }

    /** Who changed what in a post, newest first. */
    @PermitAll
    public List<RevisionView> history(long post) {
        return revisions.history(ref(post), topics.readablePost(post).state());
    }

    /**
     * Opens a topic.
     *
     * @param idempotencyKey sent again, it gives the topic that it gave before; may be null
     * @return the topic
     */
    @RequiresRole(Role.MEMBER)
    public ContentRef start(@NotNull @Valid NewTopic input, String idempotencyKey) {
        Actor actor = acting.member();
        languages.check("lang", input.lang());
        return writes.once(actor.memberId(), "topic.start", idempotencyKey, () -> {
            Member author = topics.member(actor.memberId());
            Topic topic = topics.add(new Topic(
                    topics.readableForum(input.forum()),
                    author,
                    input.title(),
                    input.lang(),
                    input.tags(),
                    clock.instant()));
            publish(topic, author, new NewPost(input.body(), input.lang()));
            return new ContentRef(ContentType.TOPIC, topic.getId());
        });
    }

    /**
     * Replies in a topic.
     *
     * @param idempotencyKey sent again, it gives the post that it gave before; may be null
     * @return the post
     * @throws org.m4d.portal.common.NotAllowed when the topic is closed and the actor is no moderator
     */
    @RequiresRole(Role.MEMBER)
    public ContentRef reply(long topicId, @NotNull @Valid NewPost input, String idempotencyKey) {
        Actor actor = acting.member();
        languages.check("lang", input.lang());
        return writes.once(actor.memberId(), "topic.reply", idempotencyKey, () -> {
            Topic topic = topics.lockedReadable(topicId);
            ForumPolicy.checkReply(actor, topic);
            return ref(publish(topic, topics.member(actor.memberId()), input).getId());
        });
    }

    /**
     * Puts a new text in place of a post's, and keeps the old one. A moderator's edit is written down in the audit log.
     *
     * @param version the version that was edited
     * @throws Conflict when it was edited elsewhere meanwhile
     */
    @RequiresRole(Role.MEMBER)
    public void edit(long postId, @NotNull @Valid NewPost input, long version) {
        Actor actor = acting.member();
        languages.check("lang", input.lang());
        Post post = topics.readablePost(postId);
        ForumPolicy.checkEdit(actor, post);
        if (post.getVersion() != version) {
            throw Conflict.staleVersion();
        }
        if (post.says(input.body(), input.lang())) {
            return;
        }
        MarkdownText text = markdown.read(input.body(), input.lang());
        Body before = post.getBody();
        revisions.keep(ref(postId), post.state());
        post.edit(text.body(), actor.memberId(), clock.instant());
        writings.edited(ref(postId), actor.memberId(), before, text.refers());
        if (!actor.is(post.getAuthor().getId())) {
            audit.record("post.edit", ref(postId), null);
        }
        changes.fire(ContentChanged.of(ContentType.TOPIC, post.getTopic().getId()));
    }

    private Post publish(Topic topic, Member author, NewPost input) {
        MarkdownText text = markdown.read(input.body(), input.lang());
        Post post = topics.add(topic.add(author, text.body(), clock.instant()));
        topics.count(topic.getForum().getId(), post);
        writings.published(ref(post.getId()), author.getId(), text.refers());
        published.fire(new PostPublished(post.getId(), topic.getId(), author.getId(), post.getNumber()));
        changes.fire(ContentChanged.of(ContentType.TOPIC, topic.getId()));
        changes.fire(ContentChanged.of(ContentType.FORUM, topic.getForum().getId()));
        return post;
    }

    private static ContentRef ref(long post) {
        return new ContentRef(ContentType.POST, post);
    }
}
