package org.m4d.portal.it.api;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.client.Api;

/** Programs search among questions alone: those with an answer, and those that wait for one. */
class QuestionSearchIT {
    private final Api asker = Api.as("member1");
    private final Api other = Api.as("member2");
    private final Api moderator = Api.as("moderator1");

    @Test
    void aQuestionChangesSidesWithItsAnswer() {
        String word = Groups.word();
        int question = topic(word, true);
        topic(word, false);
        long reply = Records.id(other.post("topics/" + question + "/posts", ForumLines.post("In the town hall"))
                .expect(201));
        Eventually.soon("all are found", () -> found(word, "") == 2);
        sides(word, 0, 1);

        asker.send("PUT", "posts/" + reply + "/acceptance", "application/json", noBody())
                .expect(200);
        Eventually.soon("it counts as answered", () -> found(word, "&answered=true") == 1);
        sides(word, 1, 0);

        moderator
                .post(
                        "contents/post/" + reply + "/removal",
                        Json.createObjectBuilder()
                                .add("reason", "OFF_TOPIC")
                                .add("facts", "It answers another question.")
                                .build())
                .expect(201);
        Eventually.soon("it waits again", () -> found(word, "&answered=false") == 1);
        sides(word, 0, 1);

        asker.send("DELETE", "topics/" + question + "/question", "application/json", noBody())
                .expect(200);
        Eventually.soon("it is no question", () -> found(word, "&answered=false") == 0);
        sides(word, 0, 0);
        assertThat(found(word, "")).isEqualTo(2);
    }

    @Test
    void whatIsNeitherIsRefused() {
        assertThat(Records.refusedFields(
                        Api.anonymous().get("search?q=x&answered=perhaps").expectProblem(422)))
                .containsExactly("answered");
    }

    private int topic(String word, boolean question) {
        return asker.post(
                        "topics",
                        Json.createObjectBuilder(ForumLines.topic("Where is " + word))
                                .add("question", question)
                                .build())
                .expect(201)
                .json()
                .getInt("id");
    }

    private static void sides(String word, int answered, int open) {
        assertThat(found(word, "&answered=true")).isEqualTo(answered);
        assertThat(found(word, "&answered=false")).isEqualTo(open);
    }

    private static int found(String word, String filter) {
        return Api.anonymous()
                .get("search?type=topic&q=" + word + filter)
                .expect(200)
                .json()
                .getInt("total");
    }
}
