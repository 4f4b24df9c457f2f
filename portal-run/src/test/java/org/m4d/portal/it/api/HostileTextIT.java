package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Running;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Hostile;

/** Texts made to break programs and people's browsers go in over the API and come out harmless or as they were. */
class HostileTextIT {

    @Test
    void importedHtmlComesOutHarmless() {
        List<JsonObject> report = Hostile.importTopic();

        assertThat(report).hasSize(Hostile.html().size());
        assertThat(report).allSatisfy(line -> assertThat(line.toString()).doesNotContain("\"reference\""));
        String topic = Hostile.topicPath(report).split("/")[1];
        int after = 0;
        List<JsonObject> posts;
        do {
            posts = Api.anonymous()
                    .get("topics/" + topic + "/posts?limit=100&after=" + after)
                    .expect(200)
                    .json()
                    .getJsonArray("items")
                    .getValuesAs(JsonObject.class);
            posts.forEach(post -> SafeHtml.check(post.getString("html")));
            after += 100;
        } while (posts.size() == 100);
        assertThat(after).isGreaterThan(100);
    }

    @Test
    void postedHtmlComesOutHarmless() {
        Api member = Api.as("member1");
        long topic = member.post("topics", ForumLines.topic("Hostile texts over the API"))
                .expect(201)
                .json()
                .getInt("id");
        for (String payload : some(Hostile.html(), 12)) {
            Answer answer = member.post("topics/" + topic + "/posts", ForumLines.post(payload));
            assertThat(answer.status()).as(payload).isIn(201, 422);
            if (answer.status() == 201) {
                SafeHtml.check(answer.json().getString("html"));
            }
        }
    }

    @Test
    void titlesComeOutAsTheyWentIn() {
        Api member = Api.as("member2");
        for (String text : some(Hostile.strings(), 16)) {
            String title = "Title: " + (text.length() > 190 ? text.substring(0, 190) : text);
            Answer created = member.post("topics", ForumLines.topic(title));
            assertThat(created.status()).as(title).isIn(201, 422);
            if (created.status() == 201) {
                long id = created.json().getInt("id");
                assertThat(Api.anonymous()
                                .get("topics/" + id)
                                .expect(200)
                                .json()
                                .getString("title"))
                        .isEqualTo(title.strip());
            }
        }
    }

    @Test
    void charactersThatAreNoTextAreRefusedOrTakenButNeverBreakAnything() {
        Api member = Api.as("org2");
        for (String odd : List.of("\u0000", "\u0001", "\uFFFE", "\u202E", "\uD800", "\uDBFF x", "\u2028")) {
            Answer title = member.post("topics", ForumLines.topic("Title with " + odd + " in it"));
            assertThat(title.status()).as(title.body()).isIn(201, 400, 422);
            Answer body =
                    member.post("topics", ForumLines.topic("Body with an odd character", "Text " + odd + " text"));
            assertThat(body.status()).as(body.body()).isIn(201, 400, 422);
            Answer field = member.post(
                    "topics",
                    Json.createObjectBuilder(ForumLines.topic("Odd forum"))
                            .add("forum", odd)
                            .build());
            field.expectProblem(field.status() == 400 ? 400 : 422);
            Answer key = member.post("topics/1/posts", ForumLines.post(odd));
            assertThat(key.status()).as(key.body()).isIn(201, 400, 422);
        }
        Api.anonymous().get("search?q=%00%01%EF%BF%BE").expect(200);
        assertThat(Api.anonymous().get("forums/%00").status()).isIn(400, 404);
    }

    @Test
    void anySearchIsAnswered() {
        for (String text : some(Hostile.strings(), 4)) {
            String query = java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
            Api.anonymous().get("search?q=" + query).expect(200);
        }
        for (String query :
                List.of("%22", "-", "*", "a*b*", "%28%29", "AND+OR+NOT", "%5C", "x%5E%7E2", "a".repeat(3_000))) {
            Api.anonymous().get("search?q=" + query).expect(200);
        }
        Api.anonymous()
                .get("search?q=a&limit=-1&offset=-7&type=x&lang=%27&country=%3Cscript%3E")
                .expect(200);
        Api.anonymous().get("search?q=a&limit=2147483647&offset=2147483647").expect(200);
    }

    /** All in the whole extent; else every n-th, always the same. */
    private static List<String> some(List<String> all, int nth) {
        return Running.whole()
                ? all
                : IntStream.range(0, all.size())
                        .filter(i -> i % nth == 0)
                        .mapToObj(all::get)
                        .toList();
    }
}
