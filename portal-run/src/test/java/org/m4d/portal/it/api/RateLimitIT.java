package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Visitor;

/** One member or address cannot take the server from all others. Addresses are those kept for examples (RFC 5737). */
class RateLimitIT {
    private static final int TOO_MANY = 429;

    /** More than any limit, and than what flows back meanwhile. */
    private static final int MOST = 5_000;

    @Test
    void searchesByAddressOnPages() {
        Answer refused = untilRefused(() -> search("198.51.100.21"));

        assertThat(refused.header("Content-Type")).startsWith("text/html");
        assertThat(refused.body()).contains("A little slower, please");
        assertThat(seconds(refused)).isBetween(1L, 60L);
        search("198.51.100.22").expect(200);
        new Visitor().get("/en/search?q=water").expect(200);
        // only searching has to wait
        new Visitor().get("/en/forum", "X-Forwarded-For", "198.51.100.21").expect(200);
    }

    @Test
    void searchesByAddressOnTheApi() {
        Api busy = Api.anonymous().with("X-Forwarded-For", "198.51.100.31");

        Answer refused = untilRefused(() -> busy.get("search?q=water"));

        refused.expectProblem(TOO_MANY);
        assertThat(seconds(refused)).isBetween(1L, 60L);
        Api.anonymous()
                .with("X-Forwarded-For", "198.51.100.32")
                .get("search?q=water")
                .expect(200);
    }

    @Test
    void writesByMemberOnTheApiAndByFormWithAllThatWasTyped() {
        Api busy = Api.as("verifier4");
        Visitor visitor = new Visitor().signIn("verifier4", "demo");
        String forum = Api.anonymous()
                .get("forums")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("slug");
        Map<String, String> form = new HashMap<>(Map.of(
                "csrf", visitor.csrf(), "page", "/en/forum/" + forum + "/new", "title", "Kept for later", "body", ""));

        Answer refused = untilRefused(() ->
                busy.post("topics/999999999/posts", Json.createObjectBuilder().build()));
        refused.expectProblem(TOO_MANY);

        // the same member's forms draw on the same pace, and what was typed comes back
        Answer again = untilBack(visitor, form);
        assertThat(again.body()).contains("Kept for later").contains("That was a lot at once");
        Api.as("verifier3")
                .post("topics/999999999/posts", ForumLines.post("Nobody waits for another."))
                .expectProblem(404);
    }

    private static Answer search(String address) {
        return new Visitor().get("/en/search?q=water", "X-Forwarded-For", address);
    }

    private static Answer untilRefused(Supplier<Answer> request) {
        for (int i = 0; i < MOST; i++) {
            Answer answer = request.get();
            if (answer.status() == TOO_MANY) {
                return answer;
            }
        }
        throw new AssertionError("Never refused in " + MOST + " requests");
    }

    /** Forms until one came too fast; the empty text is refused anyway, so that nothing is written. */
    private static Answer untilBack(Visitor visitor, Map<String, String> form) {
        for (int i = 0; i < MOST; i++) {
            Answer answer = visitor.follow(visitor.post("/ui/forum/topics", form));
            if (answer.body().contains("That was a lot at once")) {
                return answer;
            }
        }
        throw new AssertionError("Never refused in " + MOST + " forms");
    }

    private static long seconds(Answer refused) {
        return Long.parseLong(refused.header("Retry-After"));
    }
}
