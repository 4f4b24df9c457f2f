package org.m4d.portal.it.durability;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.WholeExtent;
import org.m4d.portal.it.client.Api;

/** What the portal said it took is there, and is found, also when the server is killed in the moment after. */
@WholeExtent
class KillIT {
    @Test
    void whatWasPostedInTheLastMomentIsFoundAfterTheServerWasKilled() {
        Api member = Api.as("member1");
        String word = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "xkz";
        ProcessHandle killed = PortalProcess.present();
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
        PortalProcess.kill();
        PortalProcess.awaitRestart();
        assertThat(PortalProcess.present().pid()).isNotEqualTo(killed.pid());
        Api.anonymous().get("topics/" + topic).expect(200);
        Eventually.until(
                "search finds it",
                Duration.ofSeconds(60),
                () -> Api.anonymous().get("search?q=" + word).expect(200).json().getInt("total") == 1);
    }
}
