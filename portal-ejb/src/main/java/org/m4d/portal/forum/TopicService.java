package org.m4d.portal.forum;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.attachment.AttachmentUse;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentMoved;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.IdempotentWrites;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.forum.internal.PostMoves;
import org.m4d.portal.forum.internal.PostQuotes;
import org.m4d.portal.forum.internal.Topics;
import org.m4d.portal.member.Member;
import org.m4d.portal.moderation.PostingGate;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.CardMarkup;
import org.m4d.portal.posting.LanguageTags;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.posting.MarkdownText;
import org.m4d.portal.posting.PollService;
import org.m4d.portal.posting.PostingState;
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
    PostMoves moves;

    @Inject
    Markdown markdown;

    @Inject
    Writings writings;

    @Inject
    PostQuotes quotes;

    @Inject
    PostingGate gate;

    @Inject
    LanguageTags languages;

    @Inject
    Revisions revisions;

    @Inject
    AttachmentUse attachments;

    @Inject
    CardMarkup cards;

    @Inject
    PollService polls;

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

    /**
     * A topic without its posts.
     *
     * @throws NotFound when there is no such topic, or it is not for the one who acts
     * @throws ContentMoved when it was merged into another
     */
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
        topics.readable(topic);
        return topics.postsAfter(topic, number, limit);
    }

    /**
     * One post; without its words when it was taken away and the one who acts may not open it.
     *
     * @throws NotFound when there is no such post, or it is not for the one who acts
     */
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
        return open(post).getBody().source();
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
        return revisions.history(ref(post), open(post).state());
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
            topic.ask(input.question());
            publish(actor, topic, author, new NewPost(input.body(), input.lang(), input.poll()));
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
            return ref(publish(actor, topic, topics.member(actor.memberId()), input)
                    .getId());
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
        gate.admitEdit(actor, post.getAuthor(), text.body());
        revisions.keep(ref(postId), post.state());
        post.edit(text.body(), actor.memberId(), clock.instant());
        writings.edited(ref(postId), actor.memberId(), before, text.refers());
        embed(postId, text.body());
        if (!actor.is(post.getAuthor().getId())) {
            audit.record("post.edit", ref(postId), null);
        }
        changes.fire(ContentChanged.of(ContentType.TOPIC, post.getTopic().getId()));
    }

    /**
     * Where the post is now that once had this number in a topic.
     *
     * @return empty when it never left, or never was
     * @throws NotFound when it is not for the one who acts
     */
    @PermitAll
    public Optional<PostView> moved(long topic, int number) {
        return moves.moved(topic, number).map(post -> topics.postView(post.getId()));
    }

    private Post open(long id) {
        Post post = topics.readablePost(id);
        ForumPolicy.checkOpen(acting.actor(), post);
        return post;
    }

    private Post publish(Actor actor, Topic topic, Member author, NewPost input) {
        MarkdownText text = markdown.read(input.body(), input.lang());
        Body body = text.body();
        boolean waits = gate.admit(actor, author, body) == PostingState.WAITING;
        Instant now = clock.instant();
        Post post = topics.add(waits ? topic.addWaiting(author, body, now) : topic.add(author, body, now));
        writings.published(ref(post.getId()), author.getId(), text.refers());
        polls.attach(ref(post.getId()), input.lang(), input.poll());
        embed(post.getId(), body);
        if (waits) {
            gate.await(ref(post.getId()), author);
        } else {
            announce(post);
        }
        return post;
    }

    /** Counts last: the forum's row is the one for which all of its topics wait. */
    private void announce(Post post) {
        Topic topic = post.getTopic();
        published.fire(
                new PostPublished(post.getId(), topic.getId(), post.getAuthor().getId(), post.getNumber()));
        topics.count(topic.getForum().getId(), post);
        changes.fire(ContentChanged.of(ContentType.TOPIC, topic.getId()));
        changes.fire(ContentChanged.of(ContentType.FORUM, topic.getForum().getId()));
    }

    /** What the text shows belongs to it from now on. */
    private void embed(long post, Body body) {
        attachments.claim(ref(post), body.html());
        cards.note(ref(post), body.html());
    }

    private static ContentRef ref(long post) {
        return new ContentRef(ContentType.POST, post);
    }
}
