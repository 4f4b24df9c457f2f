package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Visitor;

/** No list names a forum to others than its audience, and nothing that is kept outlasts a change of it. Who does what there: {@code PermissionsIT}. */
class ForumVisibilityIT {

    /** A forum with a topic in it, each with a name that nothing else has. */
    record Sample(String slug, String word, long topic, long post, long author) {

        List<String> pages() {
            return List.of("forum/" + slug, "topic/" + topic + "/topic-" + word, "post/" + post + "/history");
        }
    }

    private static Api importer;
    private static Api author;

    @BeforeAll
    static void signIn() {
        importer = Api.as("importer1");
        author = Api.as("member1");
    }

    @Test
    void noListNamesItToOthers() {
        Sample sample = sample("members");
        Eventually.soon("it is found by members", () -> found(author, sample.word()) == 2);
        List<String> pages =
                List.of("", "forum", "member/" + sample.author(), "search?q=" + sample.word(), "country/ML");
        List<String> operations = List.of("forums", "topics?limit=100", "search?q=" + sample.word());

        SoftAssertions all = new SoftAssertions();
        Visitor outsider = new Visitor();
        pages.forEach(
                page -> all.assertThat(outsider.get("/en/" + page).expect(200).body())
                        .as("/en/" + page)
                        .doesNotContain("Forum " + sample.word())
                        .doesNotContain("Topic " + sample.word())
                        .doesNotContain(sample.slug()));
        operations.forEach(
                path -> all.assertThat(Api.anonymous().get(path).expect(200).body())
                        .as(path)
                        .doesNotContain(sample.word()));
        Visitor member = new Visitor().signIn("member2", "demo");
        List.of("", "forum", "member/" + sample.author(), "search?q=" + sample.word())
                .forEach(page -> all.assertThat(
                                member.get("/en/" + page).expect(200).body())
                        .as("member /en/" + page)
                        .contains(sample.word()));
        all.assertAll();
    }

    @Test
    void searchCountsOnlyWhatOneMayRead() {
        Sample sample = sample("members");
        Eventually.soon("it is found by members", () -> found(author, sample.word()) == 2);
        JsonObject outside =
                Api.anonymous().get("search?q=" + sample.word()).expect(200).json();

        assertThat(outside.getInt("total")).isZero();
        outside.getJsonObject("facets")
                .forEach((facet, values) ->
                        assertThat(values.asJsonObject()).as(facet).isEmpty());
        // also for a facet that has a selection, which is counted by a query of its own
        JsonObject chosen = Api.anonymous()
                .get("search?q=" + sample.word() + "&type=topic&lang=en")
                .expect(200)
                .json();
        chosen.getJsonObject("facets")
                .forEach((facet, values) ->
                        assertThat(values.asJsonObject()).as(facet).isEmpty());
    }

    @Test
    void aForumThatIsClosedToThePublicIsGoneAtOnce() {
        Sample sample = sample("public");
        Visitor reader = new Visitor();
        Eventually.soon("it is found", () -> found(Api.anonymous(), sample.word()) == 2);
        sample.pages().forEach(page -> reader.get("/en/" + page).expect(200));
        sample.pages().forEach(page -> reader.get("/en/" + page).expect(200));
        assertThat(reader.get("/en/forum").body()).contains(sample.slug());

        importForum(sample.slug(), sample.word(), "members");

        // neither the pages that were kept for everybody nor the index show it any longer
        sample.pages().forEach(page -> reader.get("/en/" + page).expect(404));
        assertThat(reader.get("/en/forum").body()).doesNotContain(sample.slug());
        assertThat(found(Api.anonymous(), sample.word())).isZero();
        assertThat(found(author, sample.word())).isEqualTo(2);
    }

    @Test
    void whatAMemberReadIsNotKeptForEverybody() {
        Sample sample = sample("members");
        Visitor member = new Visitor().signIn("member2", "demo");
        for (int i = 0; i < 3; i++) {
            sample.pages().forEach(page -> assertThat(
                            member.get("/en/" + page).expect(200).header("Cache-Control"))
                    .contains("private"));
            sample.pages().forEach(page -> new Visitor().get("/en/" + page).expect(404));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"group:1", "group:999999", "conversation:1", "everybody", "members "})
    void anImportedForumIsForEverybodyOrForMembers(String audience) {
        String result = importer.importLines("forums", line("it-" + UUID.randomUUID(), "refused", audience))
                .expect(200)
                .body();
        assertThat(result).contains("\"audience\"").doesNotContain("created");
    }

    private static Sample sample(String audience) {
        String word = "zq" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        String slug = "it-" + UUID.randomUUID();
        importForum(slug, word, audience);
        JsonObject topic = author.post(
                        "topics",
                        Json.createObjectBuilder(ForumLines.topic("Topic " + word, "A text with " + word))
                                .add("forum", slug)
                                .add("tags", Json.createArrayBuilder().add(word))
                                .build())
                .expect(201)
                .json();
        long id = topic.getInt("id");
        long post = author.post("topics/" + id + "/posts", ForumLines.post("A reply with " + word))
                .expect(201)
                .json()
                .getInt("id");
        return new Sample(slug, word, id, post, topic.getJsonObject("author").getInt("id"));
    }

    private static void importForum(String slug, String word, String audience) {
        assertThat(importer.importLines("forums", line(slug, word, audience))
                        .expect(200)
                        .body())
                .doesNotContain("error");
    }

    private static String line(String slug, String word, String audience) {
        JsonObject names =
                Json.createObjectBuilder(Map.of("en", "Forum " + word)).build();
        return Json.createObjectBuilder()
                .add("key", slug)
                .add("section", "it")
                .add("sectionNames", Json.createObjectBuilder(Map.of("en", "Tests")))
                .add("names", names)
                .add("descriptions", names)
                .add("position", 1)
                .add("audience", audience)
                .build()
                .toString();
    }

    private static int found(Api reader, String word) {
        return reader.get("search?q=" + word).expect(200).json().getInt("total");
    }
}
