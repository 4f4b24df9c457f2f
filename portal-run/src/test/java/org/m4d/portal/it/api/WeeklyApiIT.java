package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Mail;

/** The weekly summaries of an e-discussion over the API and by mail: written by its team, read by all, naming contributions. */
class WeeklyApiIT {

    private static final Api ANYBODY = Api.anonymous();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static Api facilitator;
    private static Api member;

    @BeforeAll
    static void signIn() {
        facilitator = Api.as("facilitator1");
        member = Api.as("member1");
    }

    @Test
    void aWeekIsSummedUpOnceByTheTeamAndReadByAll() {
        String path = discussion(-10, 20) + "/weekly";
        ANYBODY.post(path, summary(1, "Nobody.")).expectProblem(401);
        member.post(path, summary(1, "Nobody.")).expectProblem(403);
        assertThat(refused(facilitator.post(path, "{}"))).contains("week", "body", "lang");
        assertThat(refused(facilitator.post(path, summary(0, "Too early.")))).containsExactly("week");
        assertThat(refused(facilitator.post(path, summary(3, "Not begun.")))).containsExactly("week");

        Api once = facilitator.with("Idempotency-Key", UUID.randomUUID().toString());
        Answer first = once.post(path, summary(1, "**Two** cases.")).expect(201);
        assertThat(first.location()).endsWith("/api/v1/" + path + "/1");
        assertThat(once.post(path, summary(1, "**Two** cases.")).expect(201).json())
                .isEqualTo(first.json());
        assertThat(refused(facilitator.post(path, summary(1, "Again.")))).containsExactly("week");
        facilitator.post(path, summary(2, "The present week.")).expect(201);

        List<JsonObject> all = Records.items(ANYBODY.get(path).expect(200));
        assertThat(all).extracting(one -> one.getInt("week")).containsExactly(2, 1);
        Answer page = ANYBODY.get(path + "?limit=1").expect(200);
        assertThat(Records.items(
                        ANYBODY.get(path + "?limit=1&after=" + page.json().getString("next"))))
                .extracting(one -> one.getInt("week"))
                .containsExactly(1);
        assertThat(ANYBODY.get(path + "/1").expect(200).json().getString("html"))
                .contains("<strong>Two</strong>");
        ANYBODY.get(path + "/3").expectProblem(404);
        ANYBODY.get("ediscussions/999999999/weekly").expectProblem(404);
    }

    @Test
    void twoWhoChangeItDoNotLoseEachOthersWords() {
        String path = discussion(-3, 20) + "/weekly";
        facilitator.post(path, summary(1, "Begun.")).expect(201);
        Answer source = ANYBODY.get(path + "/1/source").expect(200);
        assertThat(source.body()).isEqualTo("Begun.");
        Api editing = facilitator.with("If-Match", source.header("ETag"));
        facilitator.put(path + "/1", summary(1, "Without a version.")).expectProblem(422);
        member.with("If-Match", source.header("ETag"))
                .put(path + "/1", summary(1, "Not hers."))
                .expectProblem(403);
        assertThat(refused(editing.put(path + "/1", summary(2, "Elsewhere.")))).containsExactly("week");
        JsonObject changed =
                editing.put(path + "/1", summary(1, "Changed.")).expect(200).json();
        assertThat(changed.containsKey("editedAt")).isTrue();
        editing.put(path + "/1", summary(1, "Of the old text.")).expectProblem(409);
        assertThat(ANYBODY.get(path + "/1/source").expect(200).body()).isEqualTo("Changed.");
    }

    @Test
    void itNamesContributionsAndSaysWhichItDoesNotKnow() {
        String discussion = discussion(-3, 20);
        String path = discussion + "/weekly";
        int first = contribute(member, discussion, "The committee keeps a fund.");
        int second = contribute(member, discussion, "The town pays.");
        int third = contribute(member, discussion, "Nobody pays.");
        String id = discussion.substring(discussion.indexOf('/') + 1);

        Answer unknown = facilitator.post(path, summary(1, "As #" + first + " and #777 say.", second, 888));
        assertThat(refused(unknown)).containsExactlyInAnyOrder("body", "names");
        assertThat(unknown.body()).contains("#777", "#888");

        JsonObject written = facilitator
                .post(
                        path,
                        summary(
                                1,
                                "As #" + first + " says, against /en/ediscussion/" + id
                                        + "?contribution=1 and [this](/en/ediscussion/" + id + "/x?contribution="
                                        + third + "#c" + third + ").",
                                second))
                .expect(201)
                .json();
        assertThat(written.getString("html")).contains("href=\"/contribution/");
        assertThat(written.getJsonArray("names").getValuesAs(JsonObject.class))
                .extracting(one -> one.getInt("number") + " " + one.getBoolean("picked"))
                .containsExactly(first + " false", second + " true", third + " false");

        Api editing = facilitator.with("If-Match", ANYBODY.get(path + "/1").header("ETag"));
        assertThat(editing.put(path + "/1", summary(1, "Now #" + second + " alone."))
                        .expect(200)
                        .json()
                        .getJsonArray("names")
                        .getValuesAs(JsonObject.class))
                .extracting(one -> one.getInt("number") + " " + one.getBoolean("picked"))
                .containsExactly(second + " false");
    }

    @Test
    void itsTimeIsFromTheOpeningOn() {
        facilitator
                .post(discussion(1, 20) + "/weekly", summary(1, "Too early."))
                .expectProblem(409);
        String closed = discussion(-20, -5) + "/weekly";
        facilitator.post(closed, summary(3, "The last days.")).expect(201);
        assertThat(refused(facilitator.post(closed, summary(4, "There was none."))))
                .containsExactly("week");
        String off = discussion(-3, 20);
        facilitator
                .post(
                        off + "/cancel",
                        Json.createObjectBuilder()
                                .add("text", "It cannot take place.")
                                .add("lang", "en")
                                .build())
                .expect(200);
        facilitator.post(off + "/weekly", summary(1, "Called off.")).expectProblem(409);
    }

    /** One follows it, one has contributed, one has contributed and left it, and one has nothing to do with it. */
    @Test
    void thoseWhoFollowOrContributedAreToldOnce() {
        String discussion = discussion(-3, 20);
        Api follower = Newcomer.registered();
        Api contributor = Api.as("authority2");
        Api left = Api.as("org1");
        Api other = Newcomer.registered();
        watch(follower, discussion, "following");
        contribute(contributor, discussion, "Heard.");
        contribute(left, discussion, "Heard, and enough.");
        watch(left, discussion, "normal");
        facilitator.post(discussion + "/weekly", summary(1, "What was heard.")).expect(201);

        assertThat(notices(follower, discussion)).hasSize(1);
        assertThat(notices(contributor, discussion)).hasSize(1);
        assertThat(notices(left, discussion)).isEmpty();
        assertThat(notices(other, discussion)).isEmpty();
        assertThat(notices(facilitator, discussion)).isEmpty();
        Api editing = facilitator.with(
                "If-Match", ANYBODY.get(discussion + "/weekly/1").header("ETag"));
        editing.put(discussion + "/weekly/1", summary(1, "What was heard, in other words."))
                .expect(200);
        assertThat(notices(follower, discussion)).hasSize(1);
    }

    @Test
    void theMailHoldsAllOfItAndIsAnsweredByAContribution() {
        Mails contributor = Mails.of("org2");
        String discussion = discussion(-3, 20);
        int number = contribute(contributor.api(), discussion, "We keep a fund.");
        String word = Mails.word();
        facilitator
                .post(discussion + "/weekly", summary(1, "A **fund**, as #" + number + " says. " + word))
                .expect(201);

        Mail mail = contributor.told(word);
        assertThat(mail.subject()).contains("الأسبوع 1");
        assertThat(mail.html()).contains("<strong>fund</strong>").contains("/contribution/");
        contributor.box().reply(mail, "The fund is empty by now, " + word);
        Eventually.until("the contribution", PATIENCE, () -> ANYBODY.get(discussion + "/contributions")
                .expect(200)
                .body()
                .contains("empty by now, " + word));
    }

    private static List<JsonObject> notices(Api who, String discussion) {
        String place = discussion.replace("ediscussions/", "ediscussion/") + "/";
        return Records.items(who.get("me/notifications?kind=weekly_summary")).stream()
                .filter(notice -> notice.getString("path").startsWith(place))
                .toList();
    }

    private static void watch(Api who, String discussion, String level) {
        who.put(
                        "me/watching/ediscussion/" + discussion.substring(discussion.indexOf('/') + 1),
                        Json.createObjectBuilder().add("level", level).build())
                .expect(204);
    }

    private static int contribute(Api who, String discussion, String body) {
        return who.post(
                        discussion + "/contributions",
                        Json.createObjectBuilder()
                                .add("question", 1)
                                .add("body", body)
                                .add("lang", "en")
                                .build())
                .expect(201)
                .json()
                .getInt("number");
    }

    private static List<String> refused(Answer answer) {
        return Records.refusedFields(answer.expectProblem(422));
    }

    private static JsonObject summary(int week, String body, Integer... names) {
        JsonArrayBuilder picked = Json.createArrayBuilder();
        List.of(names).forEach(picked::add);
        return Json.createObjectBuilder()
                .add("week", week)
                .add("body", body)
                .add("lang", "en")
                .add("names", picked)
                .build();
    }

    private static String discussion(int opens, int closes) {
        return "ediscussions/"
                + Records.id(facilitator
                        .post("ediscussions", Announced.wanted(Duration.ofDays(opens), Duration.ofDays(closes)))
                        .expect(201));
    }
}
