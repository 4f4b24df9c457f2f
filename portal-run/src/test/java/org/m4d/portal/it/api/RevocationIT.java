package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Keycloak;
import org.m4d.portal.it.client.Visitor;

/** Who loses a role or the account loses its rights within a minute, however good token and session still are. Waits beside other tests. */
@Execution(ExecutionMode.CONCURRENT)
class RevocationIT {
    private static final Duration MINUTE = Duration.ofSeconds(60);

    private final Keycloak keycloak = Keycloak.administration();
    private final List<String> accounts = new ArrayList<>();

    @AfterEach
    void deleteAccounts() {
        accounts.forEach(keycloak::delete);
    }

    @Test
    void aWithdrawnRoleAndADisabledAccountCountWithinAMinuteByTokenAndBySession() {
        Account demoted = account("demoted");
        Account disabled = account("disabled");
        for (Account account : List.of(demoted, disabled)) {
            account.byToken("While all is well").expect(201);
            assertThat(account.bySession().location()).contains("posted=");
        }

        keycloak.withdrawRoles(demoted.id);
        keycloak.disable(disabled.id);
        long start = System.nanoTime();

        Eventually.until(
                "the withdrawn role counts",
                MINUTE,
                () -> demoted.byToken("No more").status() == 403);
        Eventually.until(
                "the disabled account counts",
                MINUTE,
                () -> disabled.byToken("No more").status() == 401);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(MINUTE);
        demoted.byToken("No more").expectProblem(403);
        disabled.byToken("No more").expectProblem(401);
        assertThat(demoted.bySession().location()).doesNotContain("posted=");
        assertThat(disabled.bySession().location()).doesNotContain("posted=");
        assertThat(demoted.visitor.get("/en/topic/1").status()).isLessThan(400);
    }

    /** A new account that is a member of the portal, signed in both ways. */
    private Account account(String what) {
        String name = "it-" + what + "-" + UUID.randomUUID();
        String id = keycloak.register(name);
        accounts.add(id);
        Answer imported = Api.as("importer1")
                .importLines(
                        "members",
                        Json.createObjectBuilder()
                                .add("key", name)
                                .add("subject", id)
                                .add("name", "Test " + what)
                                .add("stakeholder", "ngo")
                                .add("countries", Json.createArrayBuilder().add("ML"))
                                .add("languages", Json.createArrayBuilder().add("en"))
                                .add("interests", Json.createArrayBuilder())
                                .add("lang", "en")
                                .build()
                                .toString());
        assertThat(imported.body()).contains("\"created\"");
        return new Account(id, Api.withToken(Api.token(name, "demo")), new Visitor().signIn(name, "demo"));
    }

    private record Account(String id, Api api, Visitor visitor, String csrf) {
        Account(String id, Api api, Visitor visitor) {
            this(id, api, visitor, visitor.csrf());
        }

        Answer byToken(String text) {
            return api.post("topics/1/posts", ForumLines.post(text));
        }

        Answer bySession() {
            return visitor.post(
                    "/ui/forum/topics/1/posts",
                    Map.of("csrf", csrf, "page", "/en/topic/1", "body", "From the page", "lang", "en"));
        }
    }
}
