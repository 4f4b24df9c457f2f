package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Visitor;

/** What a member was told, gathered by place, narrowed, read; and that what she does not want is not told. */
class NoticesApiIT {
    private static final Api author = Api.as("org1");
    private static final Api other = Api.as("authority1");
    private static final Api moderator = Api.as("moderator1");

    /** Somebody whom nobody told anything yet. */
    private Api reader;

    private String name;
    private int topic;

    @BeforeEach
    void aTopicThatSomebodyWatches() {
        name = "it-told-" + UUID.randomUUID();
        reader = Newcomer.registered(name);
        topic = topic(author, "Gathered by place");
        choose("topic/" + topic, "watching", null);
    }

    @Test
    void whatHappenedInATopicIsOneLineThatLeadsToTheFirstUnread() {
        int first = reply(author);
        reply(other);
        reply(other);

        JsonObject group = onlyGroup("");

        assertThat(group.getString("place")).isEqualTo("topic:" + topic);
        assertThat(group.getInt("count")).isEqualTo(3);
        assertThat(group.getInt("unread")).isEqualTo(3);
        assertThat(told(group)).singleElement().satisfies(one -> {
            assertThat(one.getString("kind")).isEqualTo("reply");
            assertThat(one.getInt("others")).isEqualTo(1);
            assertThat(one.getInt("count")).isEqualTo(3);
        });
        JsonObject opened = reader.post(
                        "me/notifications/" + group.getInt("first") + "/read",
                        Json.createObjectBuilder().build())
                .expect(200)
                .json();
        assertThat(opened.getString("path")).endsWith("#p2");
        assertThat(first).isPositive();
        assertThat(onlyGroup("").getInt("unread")).isEqualTo(2);
        assertThat(onlyGroup("unread=true").getInt("count")).isEqualTo(2);

        reader.post("me/notifications/read", newest(group.getInt("newest"), null, "topic:" + topic))
                .expect(204);
        assertThat(onlyGroup("").getInt("unread")).isZero();
        assertThat(groups("unread=true")).isEmpty();
    }

    @Test
    void theStreamIsNarrowedByKindAndByPlaceAndReadByKey() {
        int elsewhere = topic(author, "Another place");
        choose("topic/" + elsewhere, "watching", null);
        reply(author);
        author.post("topics/" + elsewhere + "/posts", ForumLines.post("Elsewhere @" + name))
                .expect(201);

        assertThat(groups(""))
                .extracting(one -> one.getString("place"))
                .containsExactly("topic:" + elsewhere, "topic:" + topic);
        assertThat(groups("kind=mentions"))
                .extracting(one -> one.getString("place"))
                .containsExactly("topic:" + elsewhere);
        assertThat(groups("kind=replies"))
                .extracting(one -> one.getString("place"))
                .containsExactly("topic:" + topic);
        assertThat(notices("kind=mention")).hasSize(1);
        assertThat(notices("place=topic:" + topic))
                .extracting(one -> one.getString("kind"))
                .containsExactly("reply");
        assertThat(notices("unread=true&place=topic:" + topic)).hasSize(1);

        JsonObject page =
                reader.get("me/notifications/groups?limit=1").expect(200).json();
        assertThat(page.getJsonArray("items")).hasSize(1);
        JsonObject next = reader.get("me/notifications/groups?limit=1&after=" + page.getString("next"))
                .expect(200)
                .json();
        assertThat(next.getJsonArray("items").getJsonObject(0).getString("place"))
                .isEqualTo("topic:" + topic);
        assertThat(next).doesNotContainKey("next");

        reader.get("me/notifications?kind=loud").expectProblem(422);
        reader.get("me/notifications/groups?place=nowhere").expectProblem(422);
        Api.anonymous().get("me/notifications/groups").expectProblem(401);
    }

    @Test
    void whatMayNoLongerBeReadIsGone() {
        int gone = reply(author);
        reply(other);
        moderator.post("contents/post/" + gone + "/removal", reason()).expect(201);

        JsonObject group = onlyGroup("");

        assertThat(group.getInt("count")).isEqualTo(1);
        assertThat(told(group)).extracting(one -> one.getInt("others")).containsExactly(0);
    }

    @Test
    void whoReadsTheTopicHasReadWhatSheWasToldOfIt() {
        reply(author);
        reply(author);
        reply(author);

        reader.put("topics/" + topic + "/reading", number(3)).expect(200);

        Eventually.soon("two of three are read", () -> unread() == 1);
        assertThat(notices("unread=true")).singleElement().satisfies(one -> assertThat(one.getString("path"))
                .endsWith("#p4"));
    }

    @Test
    void whatIsRefusedIsNotToldUnlessThePlaceSaysOtherwise() {
        settings("reply", "none");
        reply(author);
        assertThat(notices("")).isEmpty();

        choose("topic/" + topic, "watching", "daily");
        reply(author);
        assertThat(notices("")).hasSize(1);

        settings("mention", "none");
        author.post("topics/" + topic(author, "With a mention") + "/posts", ForumLines.post("Hello @" + name))
                .expect(201);
        assertThat(notices("")).hasSize(1);
    }

    @Test
    void nothingAtAllForAPlaceIsTheSameAsMuted() {
        choose("topic/" + topic, "watching", "none");
        reply(author);
        assertThat(notices("")).isEmpty();
        JsonObject chosen = Records.items(reader.get("me/watching")).getFirst();
        assertThat(chosen.getString("level")).isEqualTo("MUTED");
        assertThat(chosen).doesNotContainKey("delivery");

        choose("topic/" + topic, "following", "weekly");
        assertThat(Records.items(reader.get("me/watching")).getFirst().getString("delivery"))
                .isEqualTo("WEEKLY");
        reader.put("me/watching/topic/" + topic, choice("watching", "loud")).expectProblem(422);
    }

    @Test
    void whatModeratorsDecideReachesEverybody() {
        JsonObject refused = Json.createObjectBuilder(given())
                .add("kinds", Json.createObjectBuilder().add("decision", "none"))
                .build();
        assertThat(Records.refusedFields(
                        reader.put("me/notifications/settings", refused).expectProblem(422)))
                .containsExactly("decision");
        settings("decision", "daily");
    }

    @Test
    void theSettingsAreWhatWasPutLast() {
        assertThat(given().getString("summary")).isEqualTo("weekly");
        assertThat(given().getJsonObject("kinds")).isEmpty();
        JsonObject wanted = Json.createObjectBuilder()
                .add("kinds", Json.createObjectBuilder().add("reply", "weekly").add("reaction", "instant"))
                .add("quietFrom", "22:00")
                .add("quietUntil", "07:30")
                .add("summary", "daily")
                .add("summaryHour", 18)
                .add("summaryDay", "friday")
                .add("mailStopped", true)
                .build();
        JsonObject kept =
                reader.put("me/notifications/settings", wanted).expect(200).json();
        assertThat(reader.put("me/notifications/settings", wanted).expect(200).json())
                .isEqualTo(kept);
        wanted.forEach((field, value) -> assertThat(kept.get(field)).as(field).isEqualTo(value));
        assertThat(kept.getString("zone")).isNotBlank();

        assertRefused(wanted, "quietUntil", Json.createValue("22:00"), "quiet-until");
        assertRefused(wanted, "quietFrom", Json.createValue("late"), "quiet-from");
        assertRefused(wanted, "quietFrom", Json.createValue(""), "quiet-from");
        assertRefused(wanted, "summary", Json.createValue("hourly"), "summary");
        assertRefused(wanted, "summaryHour", Json.createValue(24), "summary-hour");
        assertRefused(wanted, "summaryDay", Json.createValue("someday"), "summary-day");
        assertThat(given()).isEqualTo(kept);
        Api.anonymous().get("me/notifications/settings").expectProblem(401);
    }

    @Test
    void whoWatchesAGroupIsToldOfItsForumsAsLongAsSheIsInIt() {
        int group = Groups.found(author, "closed", "Watched " + UUID.randomUUID());
        author.post("groups/" + group + "/admissions/invitation", Groups.invitation(Groups.member(reader)))
                .expect(204);
        reader.put("admissions/" + Groups.admission(reader, group), Groups.answer(true))
                .expect(204);
        settleInvitation();
        choose("group/" + group, "watching", "weekly");
        int inGroup = topicInGroup(group, "Said among us");
        author.post("topics/" + inGroup + "/posts", ForumLines.post("And more")).expect(201);
        assertThat(notices("place=topic:" + inGroup))
                .extracting(one -> one.getString("kind"))
                .containsExactly("reply", "topic");

        choose("topic/" + inGroup, "normal", null);
        author.post("topics/" + inGroup + "/posts", ForumLines.post("For others"))
                .expect(201);
        assertThat(notices("place=topic:" + inGroup)).hasSize(2);

        reader.send("DELETE", "groups/" + group + "/membership", "application/json", BodyPublishers.noBody())
                .expect(204);
        topicInGroup(group, "Said without her");
        assertThat(notices("kind=topic")).isEmpty();
        assertThat(groups("kind=replies")).isEmpty();
    }

    @Test
    void whoWatchesAnEDiscussionIsToldOfContributionsAndWhoContributesFollowsIt() {
        long discussion = Records.id(Api.as("facilitator1")
                .post("ediscussions", Announced.wanted(Duration.ofDays(-1), Duration.ofDays(7)))
                .expect(201));
        choose("ediscussion/" + discussion, "watching", null);
        contribute(other, discussion);
        contribute(author, discussion);
        contribute(author, discussion);

        JsonObject group = onlyGroup("");
        assertThat(group.getString("place")).isEqualTo("ediscussion:" + discussion);
        assertThat(told(group)).singleElement().satisfies(one -> {
            assertThat(one.getString("kind")).isEqualTo("contribution");
            assertThat(one.getInt("others")).isEqualTo(1);
        });
        // who follows is told of the first alone, until she has looked
        assertThat(Records.items(other.get("me/notifications?place=ediscussion:" + discussion)))
                .hasSize(1);
        new Visitor().signIn("authority1", "demo").get(path(group)).expect(200);
        Eventually.soon("looking at the e-discussion reads what was told of it", () -> Records.items(
                        other.get("me/notifications?unread=true&place=ediscussion:" + discussion))
                .isEmpty());
        contribute(author, discussion);
        assertThat(Records.items(other.get("me/notifications?place=ediscussion:" + discussion)))
                .hasSize(2);
    }

    @Test
    void thePageCostsAsManyStatementsForManyPlacesAsForFew() {
        Visitor page = new Visitor().signIn("verifier4", "demo");
        Api watcher = Api.as("verifier4");
        reader = watcher;
        watchedReply();
        int few = statements(page);
        for (int i = 0; i < 4; i++) {
            watchedReply();
        }
        assertThat(statements(page)).isEqualTo(few);
        // one for each sort of place at most, whoever else has told her things
        assertThat(few).isBetween(1, 20);
    }

    private void watchedReply() {
        topic = topic(author, "One of several places");
        choose("topic/" + topic, "watching", null);
        reply(author);
    }

    /** The second reading: the first one may mark read what is shown no more. */
    private static int statements(Visitor page) {
        page.get("/en/me/notifications").expect(200);
        return Integer.parseInt(page.get("/en/me/notifications", "X-Portal-Bench", "statements")
                .expect(200)
                .header("X-Portal-Statements"));
    }

    private void settleInvitation() {
        reader.post("me/notifications/read", newest(Long.MAX_VALUE, null, null)).expect(204);
    }

    private int topicInGroup(int group, String title) {
        String forum = author.get("groups/" + group + "/forums")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("slug");
        return author.post(
                        "topics",
                        Json.createObjectBuilder(ForumLines.topic(title))
                                .add("forum", forum)
                                .build())
                .expect(201)
                .json()
                .getInt("id");
    }

    private static void contribute(Api by, long discussion) {
        by.post(
                        "ediscussions/" + discussion + "/contributions",
                        Json.createObjectBuilder(ForumLines.post("Said " + UUID.randomUUID()))
                                .add("question", 1)
                                .build())
                .expect(201);
    }

    private void assertRefused(JsonObject wanted, String field, jakarta.json.JsonValue value, String named) {
        assertThat(Records.refusedFields(reader.put(
                                "me/notifications/settings",
                                Json.createObjectBuilder(wanted)
                                        .add(field, value)
                                        .build())
                        .expectProblem(422)))
                .containsExactly(named);
    }

    private JsonObject given() {
        return reader.get("me/notifications/settings").expect(200).json();
    }

    private void settings(String kind, String delivery) {
        reader.put(
                        "me/notifications/settings",
                        Json.createObjectBuilder(given())
                                .add("kinds", Json.createObjectBuilder().add(kind, delivery))
                                .build())
                .expect(200);
    }

    private static String path(JsonObject group) {
        return "/en/" + group.getString("path");
    }

    private static JsonObject reason() {
        return Json.createObjectBuilder()
                .add("reason", "OFF_TOPIC")
                .add("facts", "It belongs to another topic.")
                .build();
    }

    private static JsonObject number(int number) {
        return Json.createObjectBuilder().add("number", number).build();
    }

    private static JsonObject newest(long id, String kind, String place) {
        var json = Json.createObjectBuilder().add("id", id);
        if (kind != null) {
            json.add("kind", kind);
        }
        if (place != null) {
            json.add("place", place);
        }
        return json.build();
    }

    private int unread() {
        return reader.get("me/notifications/unread").expect(200).json().getInt("number");
    }

    private List<JsonObject> notices(String filter) {
        return Records.items(reader.get("me/notifications?limit=100&" + filter));
    }

    private List<JsonObject> groups(String filter) {
        return Records.items(reader.get("me/notifications/groups?" + filter));
    }

    private JsonObject onlyGroup(String filter) {
        List<JsonObject> all = groups(filter);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static List<JsonObject> told(JsonObject group) {
        return group.getJsonArray("told").getValuesAs(JsonObject.class);
    }

    private int reply(Api by) {
        return by.post("topics/" + topic + "/posts", ForumLines.post("An answer"))
                .expect(201)
                .json()
                .getInt("id");
    }

    private static int topic(Api by, String title) {
        return by.post("topics", ForumLines.topic(title)).expect(201).json().getInt("id");
    }

    private void choose(String what, String level, String delivery) {
        reader.put("me/watching/" + what, choice(level, delivery)).expect(204);
    }

    private static JsonObject choice(String level, String delivery) {
        var json = Json.createObjectBuilder().add("level", level);
        return (delivery == null ? json : json.add("delivery", delivery)).build();
    }
}
