package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;

/** Who acts for whom, over the API: given, asked for, confirmed, ended and laid down, and never so that nobody is left in charge. */
class MandatesApiIT {
    private static Api manager;
    private static Api other;
    private static Api administrator;

    @BeforeAll
    static void signIn() {
        manager = Api.as("org1");
        other = Api.as("member2");
        administrator = Api.as("admin1");
    }

    @Test
    void aMandateIsGivenCountsAndEnds() {
        String association = registered();
        String path = association + "/mandates";
        other.get(path).expectProblem(403);
        Api.anonymous().get(path).expectProblem(401);

        Answer given = manager.post(path, mandate(other, "owner")).expect(201);
        assertThat(given.json().getString("state")).isEqualTo("present");
        assertThat(given.location()).endsWith(path + "/" + Records.id(given));
        assertThat(Records.id(manager.post(path, mandate(other, "owner")).expect(201)))
                .as("given again")
                .isEqualTo(Records.id(given));
        assertThat(Records.items(other.get(path))).hasSize(2);
        assertThat(mandates(other)).contains(Records.id(given));

        delete(manager, path + "/" + Records.id(given)).expect(204);
        delete(manager, path + "/" + Records.id(given)).expect(204);
        assertThat(Records.items(manager.get(path + "?state=ended")))
                .extracting(row -> row.getJsonNumber("id").longValue())
                .containsExactly(Records.id(given));
        other.get(path).expectProblem(403);
    }

    @Test
    void whatCannotBeGivenIsRefused() {
        String path = registered() + "/mandates";
        assertThat(Records.refusedFields(
                        manager.post(path, mandate(other, "officer")).expectProblem(422)))
                .containsExactly("role");
        assertThat(Records.refusedFields(
                        manager.post(path, mandate(999_999_999, "editor")).expectProblem(422)))
                .containsExactly("member");
        manager.post(path, mandate(manager, "editor")).expectProblem(403);
        manager.post(path, "null").expectProblem(422);
        manager.get(path + "?state=sleeping").expectProblem(422);
        delete(manager, path + "/999999999").expectProblem(404);
        manager.get("organisations/999999999/mandates").expectProblem(404);
    }

    @Test
    void oneIsLaidDownByItsHolderUnlessNobodyWouldBeLeft() {
        String path = registered() + "/mandates";
        long own =
                Records.items(manager.get(path)).getFirst().getJsonNumber("id").longValue();
        delete(manager, "me/mandates/" + own).expectProblem(409);
        manager.post(path, mandate(other, "owner")).expect(201);
        delete(other, "me/mandates/" + own).expectProblem(404);
        delete(Api.anonymous(), "me/mandates/" + own).expectProblem(401);

        delete(manager, "me/mandates/" + own).expect(204);
        delete(manager, "me/mandates/" + own).expect(204);
        manager.get(path).expectProblem(403);
        assertThat(mandates(manager)).doesNotContain(own);
    }

    @Test
    void theLastTwoInChargeCannotBothLeave() throws Exception {
        String path = registered() + "/mandates";
        long first =
                Records.items(manager.get(path)).getFirst().getJsonNumber("id").longValue();
        long second = Records.id(manager.post(path, mandate(other, "owner")).expect(201));
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<Integer> one = both.submit(() -> leave(manager, first, start));
            Future<Integer> two = both.submit(() -> leave(other, second, start));
            assertThat(List.of(one.get(1, TimeUnit.MINUTES), two.get(1, TimeUnit.MINUTES)))
                    .containsExactlyInAnyOrder(204, 409);
        }
        assertThat(Records.items(administrator.get(path))).hasSize(1);
    }

    @Test
    void anOfficeIsAskedForConfirmedAndThenCounts() {
        JsonObject record = Records.authority("Commune of " + UUID.randomUUID());
        Answer created = administrator.post("authorities", record).expect(201);
        long authority = Records.id(created);
        Answer asked = put(other, "me/mandates/officer/" + authority).expect(200);
        assertThat(asked.json().getBoolean("confirmed")).isFalse();
        assertThat(Records.id(put(other, "me/mandates/officer/" + authority).expect(200)))
                .isEqualTo(Records.id(asked));
        put(other, "me/mandates/officer/999999999").expectProblem(404);
        put(Api.anonymous(), "me/mandates/officer/" + authority).expectProblem(401);
        Api asOfficer = other.with("If-Match", created.header("ETag"));
        asOfficer.put("authorities/" + authority, record).expectProblem(403);

        other.get("mandates/waiting").expectProblem(403);
        assertThat(Records.items(administrator.get("mandates/waiting?limit=100")))
                .anyMatch(row -> row.getJsonNumber("id").longValue() == Records.id(asked));
        String path = "organisations/" + authority + "/mandates";
        assertThat(Records.id(
                        administrator.post(path, mandate(other, "officer")).expect(201)))
                .isEqualTo(Records.id(asked));
        asOfficer.put("authorities/" + authority, record).expect(200);

        delete(other, "me/mandates/" + Records.id(asked)).expectProblem(409);
        delete(administrator, path + "/" + Records.id(asked)).expect(204);
        assertThat(mandates(other)).doesNotContain(Records.id(asked));
    }

    private static int leave(Api holder, long mandate, CyclicBarrier start) throws Exception {
        start.await(1, TimeUnit.MINUTES);
        return delete(holder, "me/mandates/" + mandate).status();
    }

    /** A new association that the manager answers for alone; its path among organisations. */
    private static String registered() {
        return "organisations/"
                + Records.id(manager.post("associations", Records.association("Mandates by API " + UUID.randomUUID()))
                        .expect(201));
    }

    private static List<Long> mandates(Api holder) {
        return holder.get("me/mandates").expect(200).structure().asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(held -> held.getJsonNumber("id").longValue())
                .toList();
    }

    private static JsonObject mandate(Api holder, String role) {
        return mandate(Records.id(holder.get("me").expect(200)), role);
    }

    private static JsonObject mandate(long member, String role) {
        return Json.createObjectBuilder()
                .add("member", member)
                .add("role", role)
                .build();
    }

    private static Answer delete(Api client, String path) {
        return client.send("DELETE", path, "application/json", BodyPublishers.noBody());
    }

    private static Answer put(Api client, String path) {
        return client.send("PUT", path, "application/json", BodyPublishers.noBody());
    }
}
