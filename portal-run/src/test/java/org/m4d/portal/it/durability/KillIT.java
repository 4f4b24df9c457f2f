package org.m4d.portal.it.durability;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.Running;
import org.m4d.portal.it.WholeExtent;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.run.Pidfile;

/** What the portal said it took is there, and is found, also when the server is killed in the moment after. */
@WholeExtent
class KillIT {
    private static final Duration RESTART = Duration.ofMinutes(3);

    @Test
    void whatWasPostedInTheLastMomentIsFoundAfterTheServerWasKilled() {
        Api member = Api.as("member1");
        String word = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "xkz";
        ProcessHandle payara = payara();
        int topic = member.post(
                        "topics",
                        Json.createObjectBuilder()
                                .add("forum", "introductions")
                                .add("title", "Posted in the last moment: " + word)
                                .add("body", "And the server was killed.")
                                .add("lang", "en")
                                .build())
                .expect(201)
                .json()
                .getInt("id");
        assertThat(payara.destroyForcibly()).isTrue();
        payara.onExit().join();

        Eventually.until("the supervisor has started the server again", RESTART, KillIT::ready);
        assertThat(payara().pid()).isNotEqualTo(payara.pid());
        Api.anonymous().get("topics/" + topic).expect(200);
        Eventually.until(
                "search finds it",
                Duration.ofSeconds(60),
                () -> Api.anonymous().get("search?q=" + word).expect(200).json().getInt("total") == 1);
    }

    private static ProcessHandle payara() {
        return new Pidfile(Running.data().resolve("run/payara.pid")).process().orElseThrow();
    }

    /** By a page, for the health check alone would be up before the router. */
    private static boolean ready() {
        try {
            Answer answer = Api.anonymous().get("forums");
            return answer.status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }
}
