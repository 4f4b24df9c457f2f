package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Visitor;

/** What a page of the forums costs in statements to the database: few, and as many for much content as for little. */
class StatementsIT {
    private static final int ANONYMOUS = 4;
    private static final int SIGNED_IN = 8;

    private static Visitor reader;
    private static int ofTwo;
    private static int ofTwenty;

    @BeforeAll
    static void write() {
        reader = new Visitor().signIn("member2", "demo");
        ofTwo = topic(2);
        ofTwenty = topic(20);
    }

    /** By several members, so that a query for each author would show. */
    private static int topic(int posts) {
        String[] authors = {"org1", "member1", "authority1", "facilitator1"};
        int topic = Api.as("org1")
                .post("topics", ForumLines.topic("Statements for " + posts + " " + UUID.randomUUID()))
                .expect(201)
                .json()
                .getInt("id");
        for (int i = 1; i < posts; i++) {
            Api.as(authors[i % authors.length])
                    .post("topics/" + topic + "/posts", ForumLines.post("Reply **" + i + "**."))
                    .expect(201);
        }
        return topic;
    }

    @Test
    void aTopicCostsTheSameForTwoPostsAndForTwenty() {
        int two = statements(new Visitor(), topicPath(ofTwo));
        assertThat(statements(new Visitor(), topicPath(ofTwenty))).isEqualTo(two);
        assertThat(two).isBetween(1, ANONYMOUS);
    }

    @Test
    void aTopicCostsTheSameForAMemberToo() {
        int two = settled(reader, topicPath(ofTwo));
        assertThat(settled(reader, topicPath(ofTwenty))).isEqualTo(two);
        assertThat(two).isBetween(1, SIGNED_IN);
    }

    @Test
    void theListsCostFewAndTheSameForMoreTopics() {
        int before = statements(new Visitor(), "/en/forum/" + ForumLines.FORUM);
        topic(1);
        topic(1);
        assertThat(statements(new Visitor(), "/en/forum/" + ForumLines.FORUM)).isEqualTo(before);
        assertThat(before).isBetween(1, ANONYMOUS);
        assertThat(statements(new Visitor(), "/en/forum")).isBetween(1, ANONYMOUS);
    }

    @Test
    void theListsCostFewForAMemberToo() {
        assertThat(settled(reader, "/en/forum/" + ForumLines.FORUM)).isBetween(1, SIGNED_IN);
        assertThat(settled(reader, "/en/forum")).isBetween(1, SIGNED_IN);
    }

    /** The second reading: the first one may write down what was read, and ask who the reader is. */
    private static int settled(Visitor visitor, String path) {
        statements(visitor, path);
        return statements(visitor, path);
    }

    private static int statements(Visitor visitor, String path) {
        Answer answer = visitor.get(path, "X-Portal-Bench", "statements").expect(200);
        int statements = Integer.parseInt(answer.header("X-Portal-Statements"));
        System.out.println("Statements for " + path + ": " + statements);
        return statements;
    }

    /** Where the topic's short address leads. */
    private static String topicPath(int topic) {
        Answer moved = new Visitor().get("/en/topic/" + topic);
        return moved.location().replaceFirst("^https?://[^/]+", "");
    }
}
