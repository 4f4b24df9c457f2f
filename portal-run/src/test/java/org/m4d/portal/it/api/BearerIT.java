package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.Running;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Keycloak;
import org.m4d.portal.it.client.TestKey;
import org.m4d.portal.it.client.Visitor;

/** Which tokens the API takes. The realm publishes a key of this test's, so that each token is wrong in one thing alone. */
class BearerIT {
    private static final String MEMBER1 = "00000000-0000-4000-8000-000000000001";
    private static final TestKey PUBLISHED = new TestKey();

    private static Keycloak keycloak;
    private static String published;

    @BeforeAll
    static void publishKey() {
        keycloak = Keycloak.administration();
        published = PUBLISHED.publish(keycloak, keycloak.get("").asJsonObject().getString("id"));
        // the portal asks for the realm's keys again when it meets a new one, but not at any moment
        Eventually.until(
                "a token signed by the published key is taken",
                Duration.ofSeconds(60),
                () -> reply(PUBLISHED.sign(claims().build())).status() == 422);
    }

    @AfterAll
    static void withdrawKey() {
        keycloak.deleteAt(published);
    }

    @Test
    void withoutTokenEverybodyReadsAndNobodyWrites() {
        Api.anonymous().get("topics").expect(200);
        Api.anonymous().get("forums").expect(200);
        Api.anonymous().get("search?q=diaspora").expect(200);
        for (String path : new String[] {"topics", "topics/1/posts"}) {
            Answer refused = Api.anonymous().post(path, ForumLines.topic("Nobody’s topic"));
            refused.expectProblem(401);
            assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
        }
        Api.anonymous().importLines("topics", "{}").expectProblem(401);
    }

    @Test
    void tokensThatAreWrongInOneThingAreRefused() {
        Instant now = Instant.now();
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("issuer", sign(claims().add("iss", Running.keycloak() + "/realms/master")));
        tokens.put("no issuer", sign(claims().remove("iss")));
        tokens.put("audience", sign(claims().add("aud", "account")));
        tokens.put("no audience", sign(claims().remove("aud")));
        tokens.put("expired", sign(claims().add("exp", now.minusSeconds(120).getEpochSecond())));
        tokens.put("never expires", sign(claims().remove("exp")));
        tokens.put(
                "not valid yet", sign(claims().add("nbf", now.plusSeconds(300).getEpochSecond())));
        tokens.put("no subject", sign(claims().remove("sub")));
        tokens.put("identity token", sign(claims().add("typ", "ID")));
        tokens.put("refresh token", sign(claims().add("typ", "Refresh")));
        tokens.put("unknown account", sign(claims().add("sub", UUID.randomUUID().toString())));
        tokens.put("unsigned", TestKey.unsigned(claims().build()));
        tokens.put("public key as secret", PUBLISHED.signedByThePublicKey(claims().build()));
        tokens.put("unknown key", new TestKey().sign(claims().build()));
        tokens.put("changed after signing", changed(sign(claims())));
        tokens.put("cut off", sign(claims()).replaceAll("\\.[^.]*$", "."));
        tokens.put("another realm's", keycloak.token());
        tokens.put("no token", "nonsense");
        tokens.put("nothing", "");

        SoftAssertions all = new SoftAssertions();
        tokens.forEach((name, token) -> all.assertThatCode(() -> {
                    reply(token).expectProblem(401);
                    Answer read = Api.withToken(token).get("topics").expectProblem(401);
                    assertThat(read.header("WWW-Authenticate")).startsWith("Bearer");
                })
                .as(name)
                .doesNotThrowAnyException());
        all.assertAll();
    }

    @Test
    void aPasswordIsNoToken() {
        Answer refused =
                Api.anonymous().with("Authorization", "Basic bWVtYmVyMTpkZW1v").get("topics");
        refused.expectProblem(401);
    }

    @Test
    void aSessionIsNobodyOnTheApi() {
        Visitor visitor = new Visitor().signIn("member2", "demo");
        Answer refused = Api.anonymous()
                .with("Cookie", "M4DSESSION=" + visitor.cookie("M4DSESSION"))
                .post("topics", ForumLines.topic("By the cookie alone"));
        refused.expectProblem(401);
    }

    /** A reply without content: refused as input where the token is taken, and so without trace. */
    private static Answer reply(String token) {
        return Api.withToken(token)
                .post(
                        "topics/1/posts",
                        Json.createObjectBuilder().add("body", "").build());
    }

    private static String sign(JsonObjectBuilder claims) {
        return PUBLISHED.sign(claims.build());
    }

    private static String changed(String token) {
        String[] parts = token.split("\\.");
        String[] others = PUBLISHED
                .sign(claims().add("preferred_username", "admin1").build())
                .split("\\.");
        return parts[0] + "." + others[1] + "." + parts[2];
    }

    private static JsonObjectBuilder claims() {
        long now = Instant.now().getEpochSecond();
        JsonObject claims = Json.createObjectBuilder()
                .add("iss", Running.issuer())
                .add("aud", "portal-api")
                .add("sub", MEMBER1)
                .add("typ", "Bearer")
                .add("azp", "portal-demo-cli")
                .add("iat", now)
                .add("exp", now + 300)
                .build();
        return Json.createObjectBuilder(claims);
    }
}
