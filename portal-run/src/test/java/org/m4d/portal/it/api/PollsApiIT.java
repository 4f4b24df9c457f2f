package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.client.Api;

/** Polls over the API: asked with a post, voted in, closed, and no word about who voted for what where that is a secret. */
class PollsApiIT {

    @Test
    void aPollIsAskedVotedInAndClosed() {
        String poll = "polls/"
                + Polls.with(Polls.poll("single", false), UUID.randomUUID().toString());
        Api voter = Api.as("member2");
        for (int i = 0; i < 2; i++) {
            JsonObject voted = voter.put(poll + "/vote", vote(2)).expect(200).json();
            assertThat(voted.getInt("voters")).isEqualTo(1);
        }
        JsonObject read = Api.anonymous().get(poll).expect(200).json();
        assertThat(read.getJsonArray("options").getJsonObject(1).getInt("votes"))
                .isEqualTo(1);
        assertThat(read.containsKey("own")).isFalse();
        assertThat(Records.items(Api.anonymous().get(poll + "/ballots"))).hasSize(1);

        voter.send("PUT", poll + "/closed", "application/json", BodyPublishers.noBody())
                .expectProblem(403);
        Api.as("member1")
                .send("PUT", poll + "/closed", "application/json", BodyPublishers.noBody())
                .expect(200);
        voter.put(poll + "/vote", vote(1)).expectProblem(409);
    }

    @Test
    void anAnonymousPollGivesNoBallots() {
        String poll = "polls/"
                + Polls.with(Polls.poll("single", true), UUID.randomUUID().toString());
        Api.as("member2").put(poll + "/vote", vote(1)).expect(200);
        Api.as("member1").get(poll + "/ballots").expectProblem(403);
        Api.as("moderator1").get(poll + "/ballots").expectProblem(403);
        assertThat(Api.as("member1").get(poll).json().containsKey("own")).isFalse();
        assertThat(Api.as("member2").get(poll).json().getJsonArray("own")).hasSize(1);
    }

    @Test
    void itIsChangedUntilSomebodyVotes() {
        String poll = "polls/"
                + Polls.with(Polls.poll("single", false), UUID.randomUUID().toString());
        Api author = Api.as("member1");
        String version = author.get(poll).expect(200).header("ETag");
        author.put(poll, Polls.poll("ranked", false)).expectProblem(422);
        Api edited = author.with("If-Match", version);
        edited.put(poll, Polls.poll("loud", false)).expectProblem(422);
        String changed =
                edited.put(poll, Polls.poll("ranked", false)).expect(200).header("ETag");
        assertThat(author.get(poll).json().getString("kind")).isEqualTo("ranked");
        edited.put(poll, Polls.poll("single", false)).expectProblem(409);
        Api.as("member2").put(poll + "/vote", ranked(1)).expect(200);
        author.with("If-Match", changed).put(poll, Polls.poll("single", false)).expectProblem(409);
    }

    @Test
    void whatIsNoVoteIsRefused() {
        String poll = "polls/"
                + Polls.with(Polls.poll("ranked", false), UUID.randomUUID().toString());
        Api voter = Api.as("member2");
        voter.put(poll + "/vote", vote(1)).expectProblem(422);
        voter.put(poll + "/vote", Json.createObjectBuilder().build()).expectProblem(422);
        Api.anonymous().put(poll + "/vote", vote(1)).expectProblem(401);
        voter.put("polls/999999999/vote", vote(1)).expectProblem(404);
        Api.as("member1").post("topics", Polls.topic(Polls.poll("loud", false))).expectProblem(422);
    }

    private static JsonObject ranked(int option) {
        return Json.createObjectBuilder()
                .add(
                        "choices",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("option", option)
                                        .add("rank", 1)))
                .build();
    }

    private static JsonObject vote(int option) {
        return Json.createObjectBuilder()
                .add(
                        "choices",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("option", option)))
                .build();
    }
}
