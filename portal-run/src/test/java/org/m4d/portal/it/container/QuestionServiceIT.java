package org.m4d.portal.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.forum.ForumService;
import org.m4d.portal.forum.NewPost;
import org.m4d.portal.forum.NewTopic;
import org.m4d.portal.forum.QuestionService;
import org.m4d.portal.forum.TopicService;
import org.m4d.portal.forum.TopicSummary;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/** Questions and their accepted answers inside the real server. */
@ContainerTest
public class QuestionServiceIT {

    @Inject
    TopicService topics;

    @Inject
    ForumService forums;

    @Inject
    QuestionService questions;

    @Inject
    SampleForum sampleForum;

    @Inject
    Acting acting;

    @Inject
    Players players;

    @Inject
    Rows rows;

    private String forum;
    private Actor asker;
    private Actor replier;
    private long topic;
    private long reply;

    @Deployment
    public static Archive<?> portal() {
        return TestArchive.portal();
    }

    @BeforeEach
    void askAndReply() {
        forum = sampleForum.make();
        asker = players.member("Asker");
        replier = players.member("Replier");
        topic = as(
                        asker,
                        () -> topics.start(
                                new NewTopic(forum, "How is it done?", "Tell me", "en", Set.of(), true, null), null))
                .id();
        reply = as(replier, () -> topics.reply(topic, new NewPost("Like this", "en", null), null))
                .id();
    }

    @Test
    void theAskerAcceptsChangesAndTakesBack() {
        assertThat(unanswered()).containsExactly(topic);
        accept(asker, reply);
        assertThat(topics.topic(topic).answer().post()).isEqualTo(reply);
        assertThat(topics.topic(topic).answer().number()).isEqualTo(2);
        assertThat(unanswered()).isEmpty();
        assertThat(forums.topics(forum, null, 10).items())
                .extracting(TopicSummary::answer)
                .containsExactly(2);

        long better = as(
                        players.member("Another"),
                        () -> topics.reply(topic, new NewPost("Better so", "en", null), null))
                .id();
        accept(asker, better);
        assertThat(topics.topic(topic).answer().number()).isEqualTo(3);
        takeBack(asker, reply);
        assertThat(topics.topic(topic).answer())
                .as("it was not the answer any more")
                .isNotNull();
        takeBack(asker, better);
        assertThat(topics.topic(topic).answer()).isNull();
        assertThat(unanswered()).containsExactly(topic);
    }

    @Test
    void theAuthorOfTheAnswerIsToldOnce() {
        accept(asker, reply);
        accept(asker, reply);
        takeBack(asker, reply);
        accept(asker, reply);
        assertThat(rows.count(
                        "select count(*) from notification where kind = 'ANSWER' and about = ?1",
                        new ContentRef(ContentType.POST, reply).toString()))
                .isEqualTo(1);
    }

    @Test
    void onlyTheAskerAndModeratorsDecide() {
        for (Actor other : List.of(replier, players.member("Reader"))) {
            assertThatThrownBy(() -> accept(other, reply)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> ask(other, false)).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> questions.accept(reply)).isInstanceOf(NotAllowed.class);
        Actor moderator = players.member("Moderator", Role.MODERATOR);
        accept(moderator, reply);
        assertThat(topics.topic(topic).answer().by()).isEqualTo(moderator.memberId());
    }

    @Test
    void onlyAShownReplyOfAQuestionIsAnAnswer() {
        long opening = topics.posts(topic, 1).get(0).id();
        assertThatThrownBy(() -> accept(asker, opening)).isInstanceOf(Conflict.class);
        accept(asker, reply);
        ask(asker, false);
        assertThat(topics.topic(topic).answer())
                .as("a topic that is no question has no answer")
                .isNull();
        assertThatThrownBy(() -> accept(asker, reply)).isInstanceOf(Conflict.class);
        assertThat(unanswered()).isEmpty();
        ask(asker, true);
        rows.change("update post set state = 'WITHDRAWN' where id = ?1", reply);
        assertThatThrownBy(() -> accept(players.member("Moderator", Role.MODERATOR), reply))
                .isInstanceOf(Conflict.class);
    }

    private void accept(Actor actor, long post) {
        as(actor, () -> {
            questions.accept(post);
            return true;
        });
    }

    private void takeBack(Actor actor, long post) {
        as(actor, () -> {
            questions.takeBack(post);
            return true;
        });
    }

    private void ask(Actor actor, boolean question) {
        as(actor, () -> {
            questions.ask(topic, question);
            return true;
        });
    }

    private List<Long> unanswered() {
        return questions.unanswered(forums.forum(forum).id(), null, 10).items().stream()
                .map(TopicSummary::id)
                .toList();
    }

    private <T> T as(Actor actor, java.util.function.Supplier<T> work) {
        return acting.as(actor, work);
    }
}
