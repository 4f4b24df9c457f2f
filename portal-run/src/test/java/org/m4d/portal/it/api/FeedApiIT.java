package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Visitor;
import org.w3c.dom.Element;

/** Feeds: valid, whole, conditional, and for everybody. */
class FeedApiIT {
    private static final Visitor reader = new Visitor();
    private static final Api author = Api.as("member2");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/feed.atom",
                "/ar/feed.atom",
                "/fr/forum/introductions/feed.atom",
                "/es/topic/1/feed.atom",
                "/ar/ediscussion/1/feed.atom",
                "/en/tag/nobody-has-this-tag/feed.atom",
                "/fr/search.atom?q=association",
                "/en/search.atom?q=%F0%9F%98%80%00%22%3C%5D%5D%3E",
                "/en/search.atom"
            })
    void everyFeedIsValid(String address) {
        Answer answer = reader.get(address).expect(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/atom+xml;charset=UTF-8");
        AtomRules.entries(answer.body());
        assertThat(answer.cookies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/forum/none/feed.atom",
                "/en/topic/999999999/feed.atom",
                "/en/ediscussion/999999999/feed.atom",
                "/en/other.atom",
                "/xx/feed.atom",
                "/feed.atom"
            })
    void whatIsNotThereHasNoFeed(String address) {
        reader.get(address).expect(404);
    }

    @Test
    void itsPagesLeadThroughAllPostsOfATopicNewestFirst() {
        int topic = topic("A topic with a long feed", "Opening");
        for (int number = 2; number <= 45; number++) {
            reply(topic, "Number " + number);
        }
        List<String> ids = new ArrayList<>();
        String next = "/en/topic/" + topic + "/feed.atom";
        for (int pages = 0; next != null && pages < 10; pages++) {
            String xml = reader.get(next).expect(200).body();
            AtomRules.entries(xml).forEach(entry -> ids.add(AtomRules.text(entry, "id")));
            String address = AtomRules.link(xml, "next");
            next = address == null
                    ? null
                    : URI.create(address).getRawPath() + "?"
                            + URI.create(address).getRawQuery();
        }
        assertThat(ids).hasSize(45).doesNotHaveDuplicates();
        reader.get("/en/topic/" + topic + "/feed.atom?after=x").expect(422);
    }

    @Test
    void aReaderWhoHasItIsNotSentItAgainUntilSomethingChanges() {
        int topic = topic("A topic with a feed that changes", "Opening");
        String address = "/en/topic/" + topic + "/feed.atom";
        Answer first = reader.get(address).expect(200);
        String tag = first.header("ETag");
        String date = first.header("Last-Modified");
        assertThat(reader.get(address, "If-None-Match", tag).expect(304).body()).isEmpty();
        reader.get(address, "If-Modified-Since", date).expect(304);
        // a tag goes before a date
        reader.get(address, "If-None-Match", "\"other\"", "If-Modified-Since", date)
                .expect(200);
        reader.get(address, "If-Modified-Since", "yesterday").expect(200);
        reply(topic, "Something new");
        Answer changed = reader.get(address, "If-None-Match", tag).expect(200);
        assertThat(AtomRules.entries(changed.body())).hasSize(2);
    }

    @Test
    void hostileTextStaysText() {
        String title = "]]> <script>alert(1)</script> & \"😀\" <!-- x";
        int topic = topic(title, "Text with ]]> and <b>tags</b> and &nbsp; and 👩🏽‍🚀 and \u0007 a bell");
        for (String address : List.of("/en/topic/" + topic + "/feed.atom", "/en/feed.atom")) {
            Element entry = AtomRules.entries(reader.get(address).expect(200).body()).stream()
                    .filter(e -> AtomRules.text(e, "title").equals(title))
                    .findFirst()
                    .orElseThrow();
            // as the sanitiser writes characters beyond the first plane
            assertThat(AtomRules.text(entry, "content"))
                    .contains("&#x1f469;&#x1f3fd;\u200d&#x1f680;")
                    .contains("]]&gt;")
                    .doesNotContain("\u0007");
        }
    }

    @Test
    void aTagHasItsFeed() {
        String tag = "t" + UUID.randomUUID().toString().substring(0, 8) + " é+";
        author.post(
                        "topics",
                        Json.createObjectBuilder(ForumLines.topic("A topic with a tag of its own"))
                                .add("tags", Json.createArrayBuilder().add(tag))
                                .build())
                .expect(201);
        String path = java.net.URLEncoder.encode(tag, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
        assertThat(AtomRules.entries(
                        reader.get("/en/tag/" + path + "/feed.atom").expect(200).body()))
                .hasSize(1);
    }

    @Test
    void aSearchHasItsFeedNewestFirst() {
        String word = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "xkz";
        topic("First " + word, "Older");
        topic("Second " + word, word + " " + word + " newer");
        Eventually.soon(
                "both are found",
                () -> AtomRules.entries(reader.get("/en/search.atom?q=" + word)
                                        .expect(200)
                                        .body())
                                .size()
                        == 2);
        assertThat(AtomRules.entries(reader.get("/en/search.atom?q=" + word).body()))
                .extracting(entry -> AtomRules.text(entry, "title"))
                .containsExactly("Second " + word, "First " + word);
    }

    @Test
    void theFeedOfADiscussionHoldsContributionsAndWeeklySummariesNewestFirst() {
        int discussion = Announced.inDays(-10, 20);
        String address = "/fr/ediscussion/" + discussion + "/feed.atom";
        assertThat(AtomRules.entries(reader.get(address).expect(200).body())).isEmpty();
        int removed = contribute(discussion, "Not for long");
        for (int number = 2; number <= 21; number++) {
            contribute(discussion, "Number " + number);
        }
        Api.as("facilitator1")
                .post(
                        "ediscussions/" + discussion + "/weekly",
                        Json.createObjectBuilder()
                                .add("week", 1)
                                .add("body", "What was said in the **first** week.")
                                .add("lang", "en")
                                .build())
                .expect(201);
        contribute(discussion, "After the summary");
        Api.as("moderator1")
                .post(
                        "contents/contribution/" + removed + "/removal",
                        "{\"reason\": \"OFF_TOPIC\", \"facts\": \"It tells of another town.\"}")
                .expect(201);

        String xml = reader.get(address).expect(200).body();
        List<Element> first = AtomRules.entries(xml);
        assertThat(AtomRules.text(first.get(0), "content")).contains("After the summary");
        assertThat(AtomRules.text(first.get(1), "content")).contains("<strong>first</strong>");
        assertThat(AtomRules.text(first.get(1), "title")).contains("Semaine 1");
        List<Element> all = new ArrayList<>(first);
        String next = AtomRules.link(xml, "next");
        assertThat(next).isNotNull();
        String rest = reader.get(
                        URI.create(next).getRawPath() + "?" + URI.create(next).getRawQuery())
                .expect(200)
                .body();
        assertThat(AtomRules.link(rest, "next")).isNull();
        all.addAll(AtomRules.entries(rest));
        assertThat(all)
                .extracting(entry -> AtomRules.text(entry, "id"))
                .hasSize(22)
                .doesNotHaveDuplicates();
        assertThat(all)
                .extracting(entry -> AtomRules.text(entry, "content"))
                .noneMatch(text -> text.contains("Not for long"));
        reader.get(address + "?after=x").expect(422);
        assertThat(reader.follow(reader.get("/fr/ediscussion/" + discussion))
                        .expect(200)
                        .body())
                .contains("type=\"application/atom+xml\" href=\"" + address + "\"");
    }

    private static int contribute(int discussion, String text) {
        return author.post(
                        "ediscussions/" + discussion + "/contributions",
                        Json.createObjectBuilder()
                                .add("question", 1)
                                .add("body", text)
                                .add("lang", "en")
                                .build())
                .expect(201)
                .json()
                .getInt("id");
    }

    @Test
    void pagesNameTheirFeeds() {
        assertThat(reader.get("/en/").expect(200).body()).contains("href=\"/en/feed.atom\"");
        assertThat(reader.get("/en/forum/introductions").expect(200).body())
                .contains("href=\"/en/forum/introductions/feed.atom\"");
        assertThat(reader.get("/fr/search?q=eau").expect(200).body()).contains("href=\"/fr/search.atom?q=eau\"");
    }

    @Test
    void onlyReadingIsPossible() {
        assertThat(reader.post("/en/feed.atom", java.util.Map.of("a", "b")).status())
                .isEqualTo(405);
    }

    private static int topic(String title, String text) {
        return author.post("topics", ForumLines.topic(title, text))
                .expect(201)
                .json()
                .getInt("id");
    }

    private static void reply(int topic, String text) {
        author.post("topics/" + topic + "/posts", ForumLines.post(text)).expect(201);
    }
}
