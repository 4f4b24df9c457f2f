package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;

/** Reactions over the API: one request each, the same however often it is sent. */
class ReactionsApiIT {
    private final Api author = Api.as("member1");
    private final Api reader = Api.as("member2");

    @Test
    void aReactionIsPutAndDeletedAndCountedOnce() {
        String post = "posts/" + post();
        for (int i = 0; i < 2; i++) {
            assertThat(send(reader, "PUT", post + "/reactions/thanks")
                            .expect(200)
                            .json()
                            .getInt("thanks"))
                    .isEqualTo(1);
        }
        send(reader, "PUT", post + "/reactions/useful").expect(200);

        JsonObject responses = Api.anonymous().get(post).json().getJsonObject("responses");
        assertThat(responses.getInt("thanks")).isEqualTo(1);
        assertThat(responses.getInt("agree")).isZero();
        assertThat(responses.getInt("useful")).isEqualTo(1);
        assertThat(who(post + "/reactions")).isEqualTo(2);
        assertThat(who(post + "/reactions?kind=useful")).isEqualTo(1);

        for (int i = 0; i < 2; i++) {
            assertThat(send(reader, "DELETE", post + "/reactions/thanks")
                            .expect(200)
                            .json()
                            .getInt("thanks"))
                    .isZero();
        }
        assertThat(who(post + "/reactions")).isEqualTo(1);
    }

    @Test
    void contributionsTakeThemToo() {
        JsonObject contribution = Records.items(Api.anonymous().get("ediscussions/1/contributions"))
                .getFirst();
        String path = "contributions/" + contribution.getInt("id");
        Api other = Api.as("authority2");
        int before = Api.anonymous().get(path).json().getJsonObject("responses").getInt("agree");
        assertThat(send(other, "PUT", path + "/reactions/agree")
                        .expect(200)
                        .json()
                        .getInt("agree"))
                .isEqualTo(before + 1);
        assertThat(send(other, "DELETE", path + "/reactions/agree")
                        .expect(200)
                        .json()
                        .getInt("agree"))
                .isEqualTo(before);
    }

    @Test
    void whatCannotBeIsRefused() {
        String post = "posts/" + post();
        send(Api.anonymous(), "PUT", post + "/reactions/thanks").expectProblem(401);
        send(author, "PUT", post + "/reactions/thanks").expectProblem(403);
        send(reader, "PUT", post + "/reactions/boo").expectProblem(422);
        send(reader, "PUT", "posts/999999999/reactions/thanks").expectProblem(404);
        Api.anonymous().get(post + "/reactions?kind=boo").expectProblem(422);
        Api.anonymous().get(post + "/reactions?after=x").expectProblem(422);
    }

    private int post() {
        int topic = author.post("topics", ForumLines.topic("To react to over the API"))
                .expect(201)
                .json()
                .getInt("id");
        return Records.items(Api.anonymous().get("topics/" + topic + "/posts"))
                .getFirst()
                .getInt("id");
    }

    private static int who(String path) {
        return Records.items(Api.anonymous().get(path).expect(200)).size();
    }

    private static Answer send(Api api, String method, String path) {
        return api.send(method, path, "application/json", BodyPublishers.noBody());
    }
}
