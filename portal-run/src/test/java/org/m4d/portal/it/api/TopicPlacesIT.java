package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Visitor;

/** Addresses that say where in a topic somebody wants to be. */
class TopicPlacesIT {
    private static final int POSTS = 45;

    private static final Visitor reader = new Visitor();
    private static int topic;
    private static String path;

    /** A topic with a post a day from the first of March on. */
    @BeforeAll
    static void importTopic() {
        Api importer = Api.as("importer1");
        String key = "places-" + UUID.randomUUID();
        topic = importer.importLines("topics", line(1, Map.of("key", key, "title", "A topic of many days")))
                .expect(200)
                .json()
                .getInt("id");
        String[] lines = new String[POSTS - 1];
        for (int number = 2; number <= POSTS; number++) {
            lines[number - 2] = line(number, Map.of("key", key + "-" + number, "topic", key));
        }
        importer.importLines("posts", lines).expect(200);
        path = "/en/topic/" + topic + "/a-topic-of-many-days";
    }

    private static String line(int day, Map<String, String> more) {
        var line = Json.createObjectBuilder()
                .add("forum", ForumLines.FORUM)
                .add("lang", "en")
                .add("body", "Written on day " + day)
                .add("author", "member1")
                .add(
                        "at",
                        java.time.Instant.parse("2026-02-28T10:00:00Z")
                                .plus(java.time.Duration.ofDays(day))
                                .toString());
        more.forEach(line::add);
        return line.build().toString();
    }

    @ParameterizedTest
    @CsvSource({"1,1", "20,1", "21,2", "40,2", "41,3", "45,3"})
    void aNumberLeadsToThePageWithThatPost(int number, int page) {
        String body = reader.get(path + "?post=" + number).expect(200).body();
        assertThat(body).contains("id=\"p" + number + "\"");
        assertThat(body).contains("id=\"p" + (20 * (page - 1) + 1) + "\"");
    }

    @Test
    void aNumberBeyondTheEndLeadsToTheLast() {
        assertThat(reader.get(path + "?post=46").expect(302).location()).endsWith(path + "?post=45#p45");
        assertThat(reader.get(path + "?post=999999999999").expect(302).location())
                .endsWith(path + "?post=45#p45");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-10,10", "2026-02-01,1", "2026-03-01,1", "2026-12-24,45", "2026-04-14,45", "0001-01-01,1"})
    void aDateLeadsToTheFirstPostOnOrAfterIt(String date, int number) {
        String place = number == 1 ? path : path + "?post=" + number + "#p" + number;
        assertThat(reader.get(path + "?date=" + date).expect(302).location()).endsWith(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-45", "yesterday", "%00", "-999999999-01-01", "+999999999-12-31"})
    void whatIsNoDateLeadsToTheBeginningAndBreaksNothing(String date) {
        assertThat(reader.get(path + "?date=" + date).status()).isIn(200, 302, 404);
    }

    @Test
    void theEndAndTheOldPrintAddressAreFound() {
        assertThat(reader.get(path + "?jump=last").expect(302).location()).endsWith("?post=45#p45");
        assertThat(reader.get("/fr/topic/" + topic + "/print").expect(302).location())
                .endsWith("/fr/topic/" + topic + "/a-topic-of-many-days/print");
    }

    @Test
    void thePermanentAddressOfAPostLeadsToItsPlace() {
        int post = Api.anonymous()
                .get("topics/" + topic + "/posts?after=29&limit=1")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getInt("id");
        Answer moved = reader.get("/ar/post/" + post).expect(302);
        assertThat(moved.location()).endsWith("/ar/topic/" + topic + "/a-topic-of-many-days?post=30#p30");
        reader.get("/en/post/999999999").expect(404);
    }

    @Test
    void thePrintViewHoldsTheWholeTopicWithItsAddresses() {
        String body = reader.get(path + "/print").expect(200).body();
        for (int number = 1; number <= POSTS; number++) {
            assertThat(body).contains("id=\"p" + number + "\"");
        }
        assertThat(body).containsPattern("https?://[^\"<]+/en/post/\\d+");
        assertThat(reader.get(path + "/print?from=44").expect(200).body())
                .contains("id=\"p44\"")
                .doesNotContain("id=\"p43\"");
        reader.get("/en/topic/999999999/x/print").expect(404);
    }

    @Test
    void programsFindTheSamePlaces() {
        assertThat(place("?number=30")).isEqualTo(30);
        assertThat(place("?number=4000")).isEqualTo(45);
        assertThat(place("?since=2026-03-10T00:00:00Z")).isEqualTo(10);
        assertThat(place("")).isEqualTo(45);
        Api.anonymous().get("topics/" + topic + "/place?since=yesterday").expectProblem(422);
        Api.anonymous().get("topics/999999999/place").expectProblem(404);
    }

    private static int place(String query) {
        return Api.anonymous()
                .get("topics/" + topic + "/place" + query)
                .expect(200)
                .json()
                .getInt("number");
    }
}
