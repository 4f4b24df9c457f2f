package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.client.Api;

/** Groups over the API: founding, joining, asking, inviting, leaving, and who looks after them. */
class GroupsApiIT {
    private static Api owner;
    private static Api other;
    private static Api third;

    @BeforeAll
    static void signIn() {
        owner = Api.as("member1");
        other = Api.as("member2");
        third = Api.as("org1");
    }

    @Test
    void anOpenGroupIsReadByEverybodyAndJoinedByAnyMember() {
        String word = Groups.word();
        int group = Groups.found(owner, "open", "Open " + word);
        JsonObject forum = forum(owner, group);
        assertThat(forum.getString("audience")).isEqualTo("public");
        assertThat(forum.getString("circle")).isEqualTo("group:" + group);
        Api.anonymous().get("forums/" + forum.getString("slug")).expect(200);
        assertThat(Groups.relation(Api.anonymous(), group)).isEqualTo("none");

        put(other, "groups/" + group + "/membership");
        put(other, "groups/" + group + "/membership");
        assertThat(Groups.relation(other, group)).isEqualTo("member");
        assertThat(members(other, group)).hasSize(2);
        assertThat(other.get("groups/" + group).json().getInt("members")).isEqualTo(2);
        Api.anonymous().get("groups/" + group + "/members").expectProblem(401);

        delete(other, "groups/" + group + "/membership", 204);
        assertThat(Groups.relation(other, group)).isEqualTo("none");
        assertThat(other.get("groups/" + group).json().getInt("members")).isEqualTo(1);
    }

    @Test
    void aClosedGroupIsListedAndItsContentsAreForMembers() {
        String word = Groups.word();
        int group = Groups.found(owner, "closed", "Closed " + word);
        String slug = forum(owner, group).getString("slug");

        Api.anonymous().get("groups/" + group).expect(200);
        assertThat(Records.items(other.get("groups/" + group + "/forums"))).isEmpty();
        other.get("forums/" + slug).expectProblem(404);
        other.get("groups/" + group + "/members").expectProblem(403);
        Api.as("admin1").get("forums/" + slug).expectProblem(404);
        send(other, "PUT", "groups/" + group + "/membership", "", 403);

        other.post("groups/" + group + "/admissions/request", words("Please")).expect(204);
        other.post("groups/" + group + "/admissions/request", words("Please")).expect(204);
        assertThat(Groups.relation(other, group)).isEqualTo("asking");
        List<JsonObject> waiting = Records.items(owner.get("groups/" + group + "/admissions"));
        assertThat(waiting).hasSize(1);
        assertThat(waiting.getFirst().getString("words")).isEqualTo("Please");
        int request = waiting.getFirst().getInt("id");
        send(third, "PUT", "admissions/" + request, Groups.answer(true).toString(), 403);
        send(owner, "PUT", "admissions/" + request, Groups.answer(true).toString(), 204);
        send(owner, "PUT", "admissions/" + request, Groups.answer(false).toString(), 409);

        assertThat(Groups.relation(other, group)).isEqualTo("member");
        other.get("forums/" + slug).expect(200);
        third.get("forums/" + slug).expectProblem(404);
    }

    @Test
    void aRefusedRequestLeavesOneOutside() {
        int group = Groups.found(owner, "closed", "Refusing " + Groups.word());
        other.post("groups/" + group + "/admissions/request", words(null)).expect(204);
        send(
                owner,
                "PUT",
                "admissions/" + Groups.admission(other, group),
                Groups.answer(false).toString(),
                204);
        assertThat(Groups.relation(other, group)).isEqualTo("none");
    }

    @Test
    void anInvitationIsAnsweredByTheOneItGoesTo() {
        int group = Groups.found(owner, "hidden", "Inviting " + Groups.word());
        other.get("groups/" + group).expectProblem(404);
        owner.post("groups/" + group + "/admissions/invitation", Groups.invitation(Groups.member(other)))
                .expect(204);
        int invitation = Groups.admission(other, group);
        assertThat(Groups.relation(other, group)).isEqualTo("invited");
        // she reads what it is about, and nothing of what is in it
        other.get("forums/" + forum(owner, group).getString("slug")).expectProblem(404);
        other.get("groups/" + group + "/members").expectProblem(403);
        send(third, "PUT", "admissions/" + invitation, Groups.answer(true).toString(), 404);

        send(other, "PUT", "admissions/" + invitation, Groups.answer(true).toString(), 204);
        assertThat(Groups.relation(other, group)).isEqualTo("member");
        assertThat(Records.items(other.get("groups/" + group + "/forums"))).hasSize(1);
        owner.post("groups/" + group + "/admissions/invitation", Groups.invitation(Groups.member(other)))
                .expectProblem(409);
    }

    @Test
    void aDeclinedInvitationHidesTheGroupAgain() {
        int group = Groups.found(owner, "hidden", "Declined " + Groups.word());
        owner.post("groups/" + group + "/admissions/invitation", Groups.invitation(Groups.member(other)))
                .expect(204);
        send(
                other,
                "PUT",
                "admissions/" + Groups.admission(other, group),
                Groups.answer(false).toString(),
                204);
        other.get("groups/" + group).expectProblem(404);
    }

    @Test
    void somebodyAlwaysLooksAfterAGroup() {
        int group = Groups.found(owner, "open", "Owned " + Groups.word());
        delete(owner, "groups/" + group + "/membership", 409);
        put(other, "groups/" + group + "/membership");
        int second = Groups.member(other);
        String office = Json.createObjectBuilder().add("owner", true).build().toString();
        send(other, "PUT", "groups/" + group + "/members/" + second, office, 403);
        send(owner, "PUT", "groups/" + group + "/members/" + second, office, 204);
        assertThat(Groups.relation(other, group)).isEqualTo("owner");
        delete(owner, "groups/" + group + "/membership", 204);
        delete(other, "groups/" + group + "/members/" + second, 409);
    }

    @Test
    void aRemovedMemberReadsNothingMore() {
        int group = Groups.found(owner, "hidden", "Removing " + Groups.word());
        owner.post("groups/" + group + "/admissions/invitation", Groups.invitation(Groups.member(other)))
                .expect(204);
        put(other, "groups/" + group + "/membership");
        String slug = forum(other, group).getString("slug");
        other.get("forums/" + slug).expect(200);
        delete(owner, "groups/" + group + "/members/" + Groups.member(other), 204);
        other.get("forums/" + slug).expectProblem(404);
        other.get("groups/" + group).expectProblem(404);
    }

    @Test
    void whoReadsAGroupFollowsItsKind() {
        String word = Groups.word();
        int group = Groups.found(owner, "open", "Changing " + word);
        String slug = forum(owner, group).getString("slug");
        Api.anonymous().get("forums/" + slug).expect(200);
        String version = owner.get("groups/" + group).header("ETag");
        owner.with("If-Match", version)
                .put("groups/" + group, Groups.group("hidden", "Changing " + word))
                .expect(200);
        Api.anonymous().get("forums/" + slug).expectProblem(404);
        Api.anonymous().get("groups/" + group).expectProblem(404);
        owner.get("forums/" + slug).expect(200);
        owner.with("If-Match", version)
                .put("groups/" + group, Groups.group("open", "Late " + word))
                .expectProblem(409);
    }

    @Test
    void theDirectoryIsByNameAndNarrowed() {
        String word = Groups.word();
        int group = Groups.found(owner, "open", "AAA " + word);
        assertThat(ids("groups?theme=remittances&country=ML&language=fr&limit=100"))
                .contains(group);
        assertThat(ids("groups?theme=housing&limit=100")).doesNotContain(group);
        assertThat(ids("groups?limit=100")).doesNotHaveDuplicates();
        assertThat(Records.items(Api.anonymous().get("groups?limit=100")))
                .extracting(g -> g.getString("name").toLowerCase(java.util.Locale.ROOT))
                .filteredOn(name -> name.startsWith("aaa "))
                .isSorted();
    }

    @Test
    void whatAGroupSaysOfItselfIsChecked() {
        assertThat(Records.refusedFields(
                        owner.post("groups", Groups.group("secret", "A group")).expectProblem(422)))
                .containsExactly("kind");
        assertThat(Records.refusedFields(
                        owner.post("groups", Groups.group("open", "A")).expectProblem(422)))
                .containsExactly("name");
        Api.anonymous().post("groups", Groups.group("open", "Nobody's")).expectProblem(401);
    }

    private static List<Integer> ids(String path) {
        return Records.items(Api.anonymous().get(path)).stream()
                .map(group -> group.getInt("id"))
                .toList();
    }

    private static JsonObject forum(Api who, int group) {
        return Records.items(who.get("groups/" + group + "/forums")).getFirst();
    }

    private static List<JsonObject> members(Api who, int group) {
        return Records.items(who.get("groups/" + group + "/members"));
    }

    private static JsonObject words(String words) {
        return words == null
                ? Json.createObjectBuilder().build()
                : Json.createObjectBuilder().add("words", words).build();
    }

    private static void put(Api who, String path) {
        send(who, "PUT", path, "", 204);
    }

    private static void delete(Api who, String path, int expected) {
        send(who, "DELETE", path, "", expected);
    }

    private static void send(Api who, String method, String path, String body, int expected) {
        who.send(method, path, "application/json", java.net.http.HttpRequest.BodyPublishers.ofString(body))
                .expect(expected);
    }
}
