package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Visitor;

/** What texts may hold: mentions, quotations, footnotes, tasks. */
class WritingApiIT {
    private static final Api MARIAM = Api.as("member1");
    private static final Api LUCIA = Api.as("member2");

    @Test
    void aMentionLeadsToTheMemberInEveryLanguage() {
        String html = reply(topic(), "Ask @member2, not @nobody-of-that-name.").getString("html");

        assertThat(html).containsPattern("<a href=\"/member/[0-9]+\"[^>]*>&#64;member2</a>");
        assertThat(html).doesNotContain("nobody-of-that-name</a>");
        String address = html.replaceAll("(?s).*href=\"(/member/[0-9]+)\".*", "$1");
        assertThat(page(address)).contains("Lucía Paredes");
    }

    @Test
    void aQuotedPostSaysWhoQuotesIt() {
        long topic = topic();
        long post = reply(topic, "What is quoted").getInt("id");
        String quote = "> [Mariam Sissoko #2](/post/" + post + ")\n> What is quoted\n\nYes.";
        JsonObject quoting = LUCIA.post("topics/" + topic + "/posts", ForumLines.post(quote))
                .expect(201)
                .json();

        assertThat(quoting.getString("html")).containsPattern("<blockquote>\\s*<cite><a href=\"/post/" + post + "\"");
        assertThat(post(post).getInt("quotes")).isEqualTo(1);
        assertThat(page("/en/topic/" + topic)).containsPattern("(?s)quoted-by.*?#3\\s+Lucía Paredes");
        assertThat(visit("/fr/post/" + post).address()).contains("/fr/topic/" + topic);

        LUCIA.with("If-Match", "\"" + quoting.getInt("version") + "\"")
                .put("posts/" + quoting.getInt("id"), ForumLines.post("No quotation any more."))
                .expect(200);
        assertThat(post(post).getInt("quotes")).isZero();
        assertThat(page("/en/topic/" + topic)).doesNotContain("quoted-by");
    }

    @Test
    void quotingMakesNoNewVersionOfWhatIsQuoted() {
        long topic = topic();
        JsonObject post = reply(topic, "Quoted while somebody edits it");
        reply(topic, "> [M #2](/post/" + post.getInt("id") + ")\n> Quoted\n\nYes.");

        MARIAM.with("If-Match", "\"" + post.getInt("version") + "\"")
                .put("posts/" + post.getInt("id"), ForumLines.post("Edited all the same"))
                .expect(200);
        assertThat(post(post.getInt("id")).getInt("quotes")).isEqualTo(1);
    }

    @Test
    void whatDoesNotExistIsNotQuoted() {
        assertThat(reply(topic(), "> [Nobody #9](/post/999999999)\n> nothing\n\nWell.")
                        .getString("html"))
                .contains("<blockquote>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x[^1]\n\n[^1]: <img src=x onerror=alert(1)>[y](javascript:alert(1))",
                "x[^\"><script>alert(1)</script>]\n\n[^\"><script>alert(1)</script>]: y",
                "> [<svg onload=alert(1)>x](/post/1 \"onclick=alert(1)\")\n> y",
                "> [x](/post/1?\"><script>alert(1)</script>)\n> y",
                "- [x] <input type=text name=csrf form=f autofocus onfocus=alert(1)>task",
                "<label for=body><input type=checkbox id=body name=x value=y>task</label>",
                "<section class=dlg id=main aria-label=x>part</section>",
                "@member1<script>alert(1)</script> @member1\" onclick=\"alert(1)"
            })
    void theNewFormsOfTextAreHarmless(String hostile) {
        SafeHtml.check(reply(topic(), hostile).getString("html"));
    }

    @Test
    void aDraftIsKeptForItsMemberAloneUntilItIsPublished() {
        long topic = topic();
        String place = "me/drafts/reply-" + topic;
        JsonObject draft =
                MARIAM.put(place, draft("Half a thought")).expect(200).json();
        assertThat(draft.getJsonObject("fields").getJsonArray("body").getString(0))
                .isEqualTo("Half a thought");
        LUCIA.get(place).expectProblem(404);
        Api.anonymous().get(place).expectProblem(401);

        MARIAM.with("If-Match", "\"" + draft.getInt("version") + "\"")
                .put(place, draft("A whole thought"))
                .expect(200);
        MARIAM.with("If-Match", "\"" + draft.getInt("version") + "\"")
                .put(place, draft("From another device"))
                .expectProblem(409);

        MARIAM.with("Draft", "reply-" + topic)
                .post("topics/" + topic + "/posts", ForumLines.post("A whole thought"))
                .expect(201);
        MARIAM.get(place).expectProblem(404);
    }

    @Test
    void aReplyThatIsRefusedLeavesItsDraft() {
        long topic = topic();
        String place = "me/drafts/reply-" + topic;
        MARIAM.put(place, draft("Kept")).expect(200);
        MARIAM.with("Draft", "reply-" + topic)
                .post("topics/" + topic + "/posts", ForumLines.post("  "))
                .expectProblem(422);
        MARIAM.get(place).expect(200);
        MARIAM.send("DELETE", place, "application/json", java.net.http.HttpRequest.BodyPublishers.noBody())
                .expect(204);
        MARIAM.get(place).expectProblem(404);
    }

    @Test
    void aTranslationIsReadImprovedAndMarkedWhenTheOriginalChanges() {
        long topic = topic();
        JsonObject post = reply(topic, "Good morning, everybody.");
        String path = "posts/" + post.getInt("id");
        JsonObject made = LUCIA.post(path + "/translations", translation("Bonjour à **toutes**.", "fr"))
                .expect(201)
                .json();
        LUCIA.post(path + "/translations", translation("Encore", "fr")).expectProblem(409);
        LUCIA.post(path + "/translations", translation("Again", "en")).expectProblem(422);
        assertThat(page("/fr/topic/" + topic)).contains("Bonjour à <strong>toutes</strong>");
        assertThat(post(post.getInt("id")).getString("translated")).startsWith("fr:");
        assertThat(post(post.getInt("id")).getInt("version")).isEqualTo(post.getInt("version"));

        MARIAM.with("If-Match", "\"" + post.getInt("version") + "\"")
                .put(path, ForumLines.post("Good evening, everybody."))
                .expect(200);
        String one = "translations/" + made.getInt("id");
        JsonObject old = Api.anonymous().get(one).expect(200).json();
        assertThat(old.getBoolean("outdated")).isTrue();
        MARIAM.with("If-Match", "\"" + old.getInt("version") + "\"")
                .put(one, translation("Bonsoir à toutes.", "fr"))
                .expect(200);
        JsonObject better = Api.anonymous().get(one).expect(200).json();
        assertThat(better.getBoolean("outdated")).isFalse();
        assertThat(better.getString("editor")).isEqualTo("Mariam Sissoko");
        assertThat(Api.anonymous().get(one + "/history").structure().asJsonArray())
                .hasSize(2);
        Api.as("org1")
                .send("DELETE", one, "application/json", java.net.http.HttpRequest.BodyPublishers.noBody())
                .expectProblem(403);
        LUCIA.send("DELETE", one, "application/json", java.net.http.HttpRequest.BodyPublishers.noBody())
                .expect(204);
        assertThat(post(post.getInt("id")).getString("translated")).isEmpty();
    }

    @Test
    void topicsAreListedByLanguage() {
        assertThat(Records.items(Api.anonymous().get("topics?lang=fr&limit=100")))
                .isNotEmpty()
                .allMatch(topic -> topic.getString("lang").equals("fr"));
        assertThat(Records.items(Api.anonymous().get("topics?lang=xx"))).isEmpty();
    }

    @Test
    void membersAreOfferedByTheBeginningOfTheirNames() {
        assertThat(Records.items(MARIAM.get("mentions?q=luc&place=topic:1")))
                .extracting(one -> one.getString("username"))
                .contains("member2");
        MARIAM.get("mentions?q=luc&place=topic:999999").expectProblem(404);
        Api.anonymous().get("mentions?q=luc&place=topic:1").expectProblem(401);
    }

    private static JsonObject draft(String body) {
        return Json.createObjectBuilder()
                .add("page", "topic/1")
                .add("about", "A topic")
                .add(
                        "fields",
                        Json.createObjectBuilder()
                                .add("body", Json.createArrayBuilder().add(body)))
                .build();
    }

    private static JsonObject translation(String body, String language) {
        return Json.createObjectBuilder()
                .add("body", body)
                .add("lang", language)
                .build();
    }

    private static long topic() {
        return MARIAM.post("topics", ForumLines.topic("Writing " + UUID.randomUUID()))
                .expect(201)
                .json()
                .getInt("id");
    }

    private static JsonObject reply(long topic, String text) {
        Answer answer = MARIAM.post("topics/" + topic + "/posts", ForumLines.post(text));
        return answer.expect(201).json();
    }

    private static JsonObject post(long id) {
        return Api.anonymous().get("posts/" + id).expect(200).json();
    }

    private static String page(String address) {
        return visit(address).body();
    }

    private static Answer visit(String address) {
        Visitor visitor = new Visitor();
        return visitor.follow(visitor.get(address)).expect(200);
    }
}
