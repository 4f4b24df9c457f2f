package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Mail;

/** Audience, silence map and invitations of an e-discussion over the API, and what members tell the portal alone. */
class SilenceApiIT {

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
    void whatIsToldThePortalAloneIsToldToNobodyElse() {
        Api somebody = Newcomer.registered();
        ANYBODY.get("me/private").expectProblem(401);
        Answer fresh = somebody.get("me/private").expect(200);
        assertThat(fresh.json().containsKey("gender")).isFalse();
        assertThat(fresh.json().getBoolean("invitations")).isTrue();

        Api changing = somebody.with("If-Match", fresh.header("ETag"));
        JsonObject told = Json.createObjectBuilder()
                .add("gender", "another")
                .add("invitations", false)
                .build();
        assertThat(changing.put("me/private", told).expect(200).json().getString("gender"))
                .isEqualTo("another");
        changing.put("me/private", told).expectProblem(409);
        somebody.put("me/private", told).expectProblem(422);
        Api again = somebody.with("If-Match", somebody.get("me/private").header("ETag"));
        assertThat(Records.refusedFields(again.put("me/private", Records.with(told, "gender", "loud"))
                        .expectProblem(422)))
                .containsExactly("gender");
        assertThat(Records.refusedFields(again.put("me/private", Records.without(told, "invitations"))
                        .expectProblem(422)))
                .containsExactly("invitations");

        int id = Groups.member(somebody);
        for (Answer shown : List.of(
                ANYBODY.get("members/" + id),
                member.get("members/" + id),
                somebody.get("me"),
                member.get("members?q=New"))) {
            assertThat(shown.expect(200).body()).doesNotContain("gender", "another", "invitations");
        }
    }

    @Test
    void anAudienceIsNamedByThoseWhoRunTheDiscussion() {
        String audience = discussion(Duration.ofDays(-1)) + "/audience";
        int open = Groups.found(member, "open", "Wells " + Groups.word());
        JsonObject wanted = audience(List.of("ML"), open);
        ANYBODY.get(audience).expectProblem(401);
        member.get(audience).expectProblem(403);
        member.with("If-Match", "\"0\"").put(audience, wanted).expectProblem(403);
        facilitator.put(audience, wanted).expectProblem(422);

        Answer before = facilitator.get(audience).expect(200);
        assertThat(before.header("ETag")).isEqualTo("\"0\"");
        Api changing = facilitator.with("If-Match", before.header("ETag"));
        JsonObject named = changing.put(audience, wanted).expect(200).json();
        assertThat(named.getJsonArray("groups").getJsonObject(0).getInt("id")).isEqualTo(open);
        assertThat(named.getJsonArray("countries").getString(0)).isEqualTo("ML");
        changing.put(audience, wanted).expectProblem(409);

        int hidden = Groups.found(member, "hidden", "Wells " + Groups.word());
        Api current = facilitator.with("If-Match", facilitator.get(audience).header("ETag"));
        assertThat(Records.refusedFields(
                        current.put(audience, audience(List.of("ZZ"), hidden)).expectProblem(422)))
                .containsExactlyInAnyOrder("groups", "countries");
        facilitator.get("ediscussions/999999999/audience").expectProblem(404);
    }

    @Test
    void aMapIsForEverybodyAndAListForThoseWhoRunTheDiscussion() {
        String coming = discussion(Duration.ofDays(1)) + "/silence";
        ANYBODY.get(coming).expectProblem(404);
        facilitator.get(coming).expect(200);

        Api first = Newcomer.registered();
        Api second = Newcomer.registered();
        String path = gathered(first, second);
        JsonObject now = ANYBODY.get(path + "/silence").expect(200).json().getJsonObject("now");
        assertThat(now.getInt("expected")).isEqualTo(3);
        assertThat(now.getJsonArray("stakeholders")).as("fewer than five").isEmpty();
        member.post(path + "/silence", "").expectProblem(403);
        facilitator.post(path + "/silence", "").expect(200);

        ANYBODY.get(path + "/silence/invitees").expectProblem(401);
        member.get(path + "/silence/invitees").expectProblem(403);
        assertThat(listed(path, "")).contains(Groups.member(first), Groups.member(second));
        assertThat(listed(path, "?stakeholder=ngo")).contains(Groups.member(first));
        assertThat(listed(path, "?country=VU")).isEmpty();
        assertThat(Records.refusedFields(facilitator
                        .get(path + "/silence/invitees?country=ZZ&region=moon&language=loud&stakeholder=loud")
                        .expectProblem(422)))
                .containsExactlyInAnyOrder("country", "region", "language", "stakeholder");
        assertThat(listed(path, "?gender=woman")).as("there is no such filter").hasSameElementsAs(listed(path, ""));
    }

    @Test
    void whoIsInvitedIsToldOnceAndWhoDoesNotWantToIsNot() {
        Api willing = Newcomer.registered();
        Api unwilling = Newcomer.registered();
        String path = gathered(willing, unwilling);
        unwilling
                .with("If-Match", unwilling.get("me/private").header("ETag"))
                .put(
                        "me/private",
                        Json.createObjectBuilder().add("invitations", false).build())
                .expect(200);
        assertThat(listed(path, "")).contains(Groups.member(willing)).doesNotContain(Groups.member(unwilling));

        JsonObject both = Json.createObjectBuilder()
                .add(
                        "members",
                        Json.createArrayBuilder().add(Groups.member(willing)).add(Groups.member(unwilling)))
                .add("words", "You know the wells.")
                .build();
        member.post(path + "/invitations", both).expectProblem(403);
        facilitator.post(path + "/invitations", "{}").expectProblem(422);
        Api inviting = facilitator.with("Idempotency-Key", UUID.randomUUID().toString());
        assertThat(inviting.post(path + "/invitations", both).expect(200).json().getInt("invited"))
                .isEqualTo(1);
        assertThat(inviting.post(path + "/invitations", both).expect(200).json().getInt("invited"))
                .isZero();
        assertThat(facilitator
                        .post(path + "/invitations", both)
                        .expect(200)
                        .json()
                        .getInt("altogether"))
                .isEqualTo(1);
        assertThat(listed(path, "")).doesNotContain(Groups.member(willing));

        assertThat(notices(willing)).hasSize(1);
        assertThat(notices(unwilling)).isEmpty();
        JsonObject map = ANYBODY.get(path + "/silence").expect(200).json();
        assertThat(map.getJsonObject("before").getInt("expected")).isEqualTo(3);
        assertThat(map.getInt("invited")).isEqualTo(1);
    }

    @Test
    void anInvitationIsAnsweredByMail() {
        Mails invited = Mails.of("org2");
        String path = discussion(Duration.ofDays(-1));
        String word = Mails.word();
        JsonObject one = Json.createObjectBuilder()
                .add("members", Json.createArrayBuilder().add(Groups.member(invited.api())))
                .add("words", "You know **wells** " + word)
                .build();
        assertThat(facilitator
                        .post(path + "/invitations", one)
                        .expect(200)
                        .json()
                        .getInt("invited"))
                .isEqualTo(1);

        Mail mail = invited.told(word);
        assertThat(mail.text()).contains("دعوة إلى المساهمة");
        assertThat(mail.html()).contains("<strong>wells</strong>");
        invited.box().reply(mail, "Heard in Kayes, " + word);
        Eventually.until(
                "the contribution",
                PATIENCE,
                () -> ANYBODY.get(path + "/contributions").expect(200).body().contains("Heard in Kayes, " + word));
        assertThat(listed(path, "")).doesNotContain(Groups.member(invited.api()));
    }

    private static List<JsonObject> notices(Api who) {
        return Records.items(who.get("me/notifications?kind=ediscussion_invitation"));
    }

    private static List<Integer> listed(String path, String query) {
        return Records.items(facilitator.get(path + "/silence/invitees" + query).expect(200)).stream()
                .map(one -> one.getInt("id"))
                .toList();
    }

    /** An open discussion that awaits the members of a group: these two and member1. */
    private static String gathered(Api first, Api second) {
        String path = discussion(Duration.ofDays(-1));
        int group = Groups.found(member, "open", "Wells " + Groups.word());
        for (Api one : List.of(first, second)) {
            one.send("PUT", "groups/" + group + "/membership", "application/json", BodyPublishers.noBody())
                    .expect(204);
        }
        facilitator
                .with("If-Match", "\"0\"")
                .put(path + "/audience", audience(List.of(), group))
                .expect(200);
        return path;
    }

    private static String discussion(Duration opens) {
        return "ediscussions/"
                + Records.id(facilitator
                        .post("ediscussions", Announced.wanted(opens, Duration.ofDays(7)))
                        .expect(201));
    }

    private static JsonObject audience(List<String> countries, int group) {
        JsonArrayBuilder codes = Json.createArrayBuilder();
        countries.forEach(codes::add);
        return Json.createObjectBuilder()
                .add("groups", Json.createArrayBuilder().add(group))
                .add("countries", codes)
                .add("stakeholders", Json.createArrayBuilder())
                .build();
    }
}
