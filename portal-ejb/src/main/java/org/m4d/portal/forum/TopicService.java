package org.m4d.portal.forum;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.IdempotentWrites;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.forum.internal.Topics;
import org.m4d.portal.member.Member;
import org.m4d.portal.posting.LanguageTags;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.posting.RevisionView;
import org.m4d.portal.posting.Revisions;
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
        revisions.keep(ref(postId), post.state());
        post.edit(markdown.render(input.body(), input.lang()), actor.memberId(), clock.instant());
        if (!actor.is(post.getAuthor().getId())) {
            audit.record("post.edit", ref(postId), null);
        }
        changes.fire(ContentChanged.of(ContentType.TOPIC, post.getTopic().getId()));
    }

    private Post publish(Topic topic, Member author, NewPost input) {
        Post post = topics.add(topic.add(author, markdown.render(input.body(), input.lang()), clock.instant()));
        topics.count(topic.getForum().getId(), post);
        published.fire(new PostPublished(post.getId(), topic.getId(), author.getId(), post.getNumber()));
        changes.fire(ContentChanged.of(ContentType.TOPIC, topic.getId()));
        changes.fire(ContentChanged.of(ContentType.FORUM, topic.getForum().getId()));
        return post;
    }

    private static ContentRef ref(long post) {
        return new ContentRef(ContentType.POST, post);
    }
}
