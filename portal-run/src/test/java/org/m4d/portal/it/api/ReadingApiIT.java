package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Visitor;

/** How far somebody has read: exact over devices, forward by itself, back on demand. */
class ReadingApiIT {
    private static final Api phone = Api.as("reviewer1");
    private static final Api laptop = Api.as("reviewer1");
    private static final Api other = Api.as("member2");

    private int topic;

    @BeforeEach
    void aTopicOfFive() {
        topic = other.post("topics", ForumLines.topic("Read on two devices"))
                .expect(201)
                .json()
                .getInt("id");
        for (int number = 2; number <= 5; number++) {
            reply(other, "Number " + number);
        }
    }

    @Test
    void aPositionIsTheFurthestOfAllDevicesAndNeverGoesBackByItself() {
        assertThat(seen(phone, 4)).isEqualTo(4);
        assertThat(seen(laptop, 2)).isEqualTo(4);
        assertThat(lastRead(phone)).isEqualTo(4);
        assertThat(seen(laptop, 1_000_000)).isEqualTo(5);
        assertThat(seen(laptop, -3)).isEqualTo(5);
        reply(other, "A sixth");
        JsonObject reading =
                phone.get("topics/" + topic + "/reading").expect(200).json();
        assertThat(reading.getInt("lastRead")).isEqualTo(5);
        assertThat(reading.getInt("lastNumber")).isEqualTo(6);
    }

    @Test
    void whatWasSeenCountsForTheStandingAndNothingElseDoes() {
        // the list writes down what was seen before
        unreadTopics(phone, "");
        long topics = measured("TOPICS_READ");
        long posts = measured("POSTS_READ");
        seen(phone, 2);
        seen(laptop, 4);
        assertThat(seen(phone, 4)).isEqualTo(4);
        soon(topics + 1, posts + 4);
        // seen again after it was marked unread, it is the same posts
        phone.post("topics/" + topic + "/reading/unread", position(2)).expect(200);
        assertThat(seen(phone, 4)).isEqualTo(4);
        soon(topics + 1, posts + 4);
        // a post of one's own moves the position, and is no reading
        reply(phone, "Written without reading the fifth");
        assertThat(lastRead(phone)).isEqualTo(6);
        soon(topics + 1, posts + 4);
    }

    @Test
    void whatWasMarkedUnreadStaysSoWhateverAnOlderPageReports() {
        Visitor page = new Visitor().signIn("reviewer1", "demo");
        String csrf = page.csrf();
        seen(phone, 5);
        assertThat(phone.post("topics/" + topic + "/reading/unread", position(3))
                        .expect(200)
                        .json()
                        .getInt("lastRead"))
                .isEqualTo(2);
        // a page that was open on the laptop tells late what it had seen before
        tell(page, csrf, 5, 0);
        assertThat(lastRead(phone)).isEqualTo(2);
        tell(page, csrf, 4, 1);
        assertThat(lastRead(phone)).isEqualTo(4);
    }

    @Test
    void postingMovesOnesOwnPositionAndNobodyElses() {
        seen(phone, 5);
        reply(phone, "My own answer");
        assertThat(lastRead(phone)).isEqualTo(6);
        assertThat(unreadTopics(phone, "")).doesNotContain(topic);
        assertThat(lastRead(Api.as("reviewer2"))).isZero();
    }

    @Test
    void theListHoldsWhatWentOnAndWhatIsNewUntilItIsRead() {
        assertThat(unreadTopics(phone, "")).contains(topic);
        assertThat(mark(topic).getBoolean("fresh")).isTrue();
        seen(phone, 3);
        assertThat(mark(topic).getInt("unread")).isEqualTo(2);
        assertThat(mark(topic).getBoolean("fresh")).isFalse();
        seen(phone, 5);
        assertThat(unreadTopics(phone, "")).doesNotContain(topic);
        reply(other, "And on");
        assertThat(unreadTopics(phone, "")).contains(topic);
        phone.put("me/watching/topic/" + topic, level("muted")).expect(204);
        assertThat(unreadTopics(phone, "")).doesNotContain(topic);
        phone.put("me/watching/topic/" + topic, level("following")).expect(204);
        assertThat(unreadTopics(phone, "watched=true&")).contains(topic);
    }

    @Test
    void aForumIsMarkedReadAtOnceWithWhatWasNeverOpened() {
        int another = other.post("topics", ForumLines.topic("Never opened by the reader"))
                .expect(201)
                .json()
                .getInt("id");
        seen(phone, 2);
        assertThat(unreadTopics(phone, "")).contains(topic, another);
        phone.post(
                        "me/unread/read",
                        Json.createObjectBuilder()
                                .add("forum", ForumLines.FORUM)
                                .build())
                .expect(204);
        assertThat(unreadTopics(phone, "")).doesNotContain(topic, another);
        assertThat(lastRead(phone)).isEqualTo(5);
        phone.post(
                        "me/unread/read",
                        Json.createObjectBuilder().add("forum", "none").build())
                .expectProblem(404);
    }

    @Test
    void cursorsLeadThroughTheListWithoutGapsOrDoubles() {
        List<Integer> whole = unreadTopics(phone, "limit=100&");
        List<Integer> walked = new java.util.ArrayList<>();
        String after = "";
        do {
            JsonObject page = phone.get("me/unread?limit=1" + after).expect(200).json();
            page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                    .map(ReadingApiIT::topicId)
                    .forEach(walked::add);
            after = page.containsKey("next") && !page.isNull("next") ? "&after=" + page.getString("next") : null;
        } while (after != null && walked.size() < whole.size());
        assertThat(walked).isEqualTo(whole);
    }

    @Test
    void withoutScriptThePagesLastPostCounts() {
        Visitor reader = new Visitor().signIn("reviewer1", "demo");
        String page =
                reader.follow(reader.get("/en/topic/" + topic)).expect(200).body();
        assertThat(page).contains("/seen?topic=" + topic + "&amp;number=5&amp;resets=0");
        assertThat(lastRead(phone)).isZero();
        reader.get("/seen?topic=" + topic + "&number=5&resets=0", "Sec-Fetch-Site", "cross-site")
                .expect(403);
        reader.get("/seen?topic=" + topic + "&number=x&resets=0").expect(400);
        new Visitor().get("/seen?topic=" + topic + "&number=5&resets=0").expect(204);
        assertThat(lastRead(phone)).isZero();
        reader.get("/seen?topic=" + topic + "&number=5&resets=0", "Sec-Fetch-Site", "same-origin")
                .expect(204);
        assertThat(lastRead(phone)).isEqualTo(5);
    }

    @Test
    void theWayToTheFirstUnreadPostIsShown() {
        seen(phone, 3);
        Visitor reader = new Visitor().signIn("reviewer1", "demo");
        assertThat(reader.get("/en/topic/" + topic + "/x?jump=unread")
                        .expect(302)
                        .location())
                .endsWith("?post=4#p4");
        assertThat(reader.get("/en/forum/" + ForumLines.FORUM).expect(200).body())
                .contains("/en/topic/" + topic + "/read-on-two-devices?post=4#p4");
    }

    @Test
    void strangersHaveNoPosition() {
        Api.anonymous().get("topics/" + topic + "/reading").expectProblem(401);
        Api.anonymous().get("me/unread").expectProblem(401);
        phone.get("topics/999999999/reading").expectProblem(404);
    }

    private void tell(Visitor page, String csrf, int number, int resets) {
        page.post(
                        "/ui/reading/topics/" + topic + "/seen",
                        Map.of("csrf", csrf, "number", "" + number, "resets", "" + resets))
                .expect(204);
    }

    private JsonObject mark(int id) {
        return phone
                .get("me/unread?limit=100")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(item -> topicId(item) == id)
                .findFirst()
                .orElseThrow()
                .getJsonObject("mark");
    }

    private static List<Integer> unreadTopics(Api reader, String query) {
        return reader
                .get("me/unread?" + query + (query.contains("limit") ? "" : "limit=100"))
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(ReadingApiIT::topicId)
                .toList();
    }

    private static int topicId(JsonObject item) {
        return item.getJsonObject("topic").getInt("id");
    }

    private int lastRead(Api reader) {
        return reader.get("topics/" + topic + "/reading").expect(200).json().getInt("lastRead");
    }

    private int seen(Api reader, int number) {
        return reader.put("topics/" + topic + "/reading", position(number))
                .expect(200)
                .json()
                .getInt("lastRead");
    }

    private static long measured(String yardstick) {
        return phone.get("trust/me").expect(200).json().getJsonObject("done").getInt(yardstick);
    }

    private static void soon(long topics, long posts) {
        Eventually.soon(
                topics + " topics and " + posts + " posts",
                () -> measured("TOPICS_READ") == topics && measured("POSTS_READ") == posts);
    }

    private void reply(Api by, String text) {
        by.post("topics/" + topic + "/posts", ForumLines.post(text)).expect(201);
    }

    private static JsonObject position(int number) {
        return Json.createObjectBuilder().add("number", number).build();
    }

    private static JsonObject level(String level) {
        return Json.createObjectBuilder().add("level", level).build();
    }
}
