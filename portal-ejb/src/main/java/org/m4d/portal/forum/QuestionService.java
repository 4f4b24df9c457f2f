package org.m4d.portal.forum;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.forum.internal.Questions;
import org.m4d.portal.forum.internal.Topics;
import org.m4d.portal.notification.Notice;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.notification.Notifications;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.ContentAccess;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** Topics that ask for an answer. */
@Stateless
public class QuestionService {

    @Inject
    Topics topics;

    @Inject
    Questions questions;

    @Inject
    Notifications notifications;

    @Inject
    ContentAccess access;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changes;

    @Inject
    Event<QuestionChanged> asked;

    /**
     * Says whether a topic is a question.
     *
     * @throws NotFound when there is no such topic, or it is not the actor's to read
     * @throws NotAllowed when the actor neither opened it nor moderates
     */
    @RequiresRole(Role.MEMBER)
    public void ask(long topicId, boolean question) {
        Topic topic = decidable(topicId);
        if (topic.isQuestion() != question) {
            topic.ask(question);
            changed(topic);
        }
    }

    /**
     * Takes a post as the answer to its topic's question, in the place of one taken before. Its author is told, once.
     *
     * @throws Conflict when the topic is no question, or the post opened it or is not shown
     */
    @RequiresRole(Role.MEMBER)
    public void accept(long postId) {
        access.readable(new ContentRef(ContentType.POST, postId));
        Topic topic = decidable(topics.readablePost(postId).getTopic().getId());
        Post post = topics.readablePost(postId);
        Actor actor = acting.member();
        if (topic.accept(post, actor.memberId(), clock.instant())) {
            notifications.tellOnce(new Notice(
                    post.getAuthor().getId(),
                    NoticeKind.ANSWER,
                    new ContentRef(ContentType.POST, postId),
                    actor.memberId()));
            changed(topic);
        }
    }

    /** Takes the acceptance of a post back; nothing happens when it is not the accepted one. */
    @RequiresRole(Role.MEMBER)
    public void takeBack(long postId) {
        access.readable(new ContentRef(ContentType.POST, postId));
        Topic topic = decidable(topics.readablePost(postId).getTopic().getId());
        if (topic.accepts(postId)) {
            topic.reopen();
            changed(topic);
        }
    }

    /**
     * The questions of a forum that wait for an answer, by latest activity.
     *
     * @param forum its id
     * @param after a cursor from the page before, or null
     */
    @PermitAll
    public Page<TopicSummary> unanswered(long forum, String after, int limit) {
        access.readable(new ContentRef(ContentType.FORUM, forum));
        return questions.unanswered(forum, after, limit);
    }

    /** Which of these topics are questions with an accepted answer. */
    @PermitAll
    public Set<Long> answered(Collection<Long> topicIds) {
        return topicIds.isEmpty() ? Set.of() : questions.answered(List.copyOf(topicIds));
    }

    private Topic decidable(long topicId) {
        access.readable(new ContentRef(ContentType.TOPIC, topicId));
        Topic topic = topics.locked(topicId);
        QuestionPolicy.check(acting.member(), topic);
        return topic;
    }

    private void changed(Topic topic) {
        asked.fire(new QuestionChanged(topic.getId()));
        changes.fire(ContentChanged.of(ContentType.TOPIC, topic.getId()));
    }
}
