package org.m4d.portal.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.forum.ForumService;
import org.m4d.portal.forum.NewPost;
import org.m4d.portal.forum.NewTopic;
import org.m4d.portal.forum.ReadingService;
import org.m4d.portal.forum.TopicService;
import org.m4d.portal.forum.internal.ReadFlusher;
import org.m4d.portal.it.container.Parallel.Outcome;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;

/**
 * Everything that happens at once in a forum that many use: replies in all of its topics and new ones, while positions are written down, one marks
 * all read and another marks unread. What waits for each other must do so in one order, or somebody's post fails.
 */
@ContainerTest
public class BusyForumIT {

    private static final int WRITERS = 6;
    private static final int ROUNDS = 12;

    @Inject
    TopicService topics;

    @Inject
    ForumService forums;

    @Inject
    ReadingService reading;

    @EJB
    ReadFlusher flusher;

    @Inject
    SampleForum sampleForum;

    @Inject
    Acting acting;

    @Inject
    Players players;

    @Inject
    Crowd crowd;

    private String forum;
    private final List<Actor> writers = new ArrayList<>();
    private final Map<Long, Long> topicOf = new HashMap<>();

    @Deployment
    public static Archive<?> portal() {
        return TestArchive.portal();
    }

    @BeforeEach
    void aTopicForEachWriter() {
        forum = sampleForum.make();
        for (int i = 0; i < WRITERS; i++) {
            Actor writer = players.member("Writer " + i);
            writers.add(writer);
            topicOf.put(writer.memberId(), acting.as(writer, () -> start("Topic " + writer.name())));
        }
    }

    @Test
    void nobodysPostFailsWhileManyReadAndWriteInOneForum() {
        Actor flushes = players.member("The one second");
        Actor reads = players.member("Reader");
        List<Actor> crowded = new ArrayList<>(writers);
        crowded.addAll(List.of(flushes, reads));

        List<Outcome<Integer>> outcomes = crowd.all(crowded, () -> {
            long member = acting.member().memberId();
            for (int round = 0; round < ROUNDS; round++) {
                if (member == flushes.memberId()) {
                    readEverywhere();
                    flusher.flush();
                } else if (member == reads.memberId()) {
                    reading.markUnread(topicOf.get(writers.get(round % WRITERS).memberId()), 1);
                    reading.markRead(forum);
                } else {
                    write(topicOf.get(member), round);
                }
            }
            return ROUNDS;
        });

        assertThat(outcomes).extracting(Outcome::refusal).containsOnlyNulls();
        assertThat(forums.forum(forum).topics()).isEqualTo(WRITERS * (1 + ROUNDS / 4));
        assertThat(forums.forum(forum).posts()).isEqualTo(WRITERS * (1 + ROUNDS + ROUNDS / 4));
        topicOf.values()
                .forEach(topic -> assertThat(topics.topic(topic).posts()).isEqualTo(1 + ROUNDS));
    }

    /** Half of them have read half of the topics before: rows that are there are locked otherwise than new ones. */
    private void readEverywhere() {
        writers.forEach(writer -> acting.as(writer, () -> {
            topicOf.values().forEach(topic -> reading.seen(topic, 1, 0));
            return null;
        }));
    }

    private void write(long own, int round) {
        long other = topicOf.get(writers.get(round % WRITERS).memberId());
        String quotation = topics.quotation(topics.posts(other, 1).getFirst().id());
        topics.reply(own, new NewPost(quotation + "\n\nReply " + round, "en", null), "busy-" + round);
        reading.seen(own, round, 0);
        if (round % 4 == 3) {
            start("Another " + round);
        }
    }

    private long start(String title) {
        return topics.start(
                        new NewTopic(forum, title, "The text that opens it", "en", Set.of("remittances"), false, null),
                        null)
                .id();
    }
}
