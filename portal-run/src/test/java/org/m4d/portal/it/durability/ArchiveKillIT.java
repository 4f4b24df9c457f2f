package org.m4d.portal.it.durability;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.Running;
import org.m4d.portal.it.WholeExtent;
import org.m4d.portal.it.api.Archives;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.run.Pidfile;

/** The import of an archive goes on where it was when the server is killed, and writes nothing twice. */
@WholeExtent
class ArchiveKillIT {
    private static final int MESSAGES = 20_000;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Test
    void anImportGoesOnAfterTheServerWasKilled() {
        String forum = Archives.forum();
        JsonObject sent = Archives.send("mbox", forum, archive());
        Eventually.until("some of it is written", PATIENCE, () -> now(sent).getInt("place") > MESSAGES / 10);
        ProcessHandle payara =
                new Pidfile(Running.data().resolve("run/payara.pid")).process().orElseThrow();
        assertThat(payara.destroyForcibly()).isTrue();
        payara.onExit().join();

        Eventually.until("it has ended", PATIENCE, () -> ended(sent));
        JsonObject job = now(sent);
        assertThat(job.getString("state")).as(job.toString()).isEqualTo("done");
        assertThat(job.getInt("posts")).isEqualTo(MESSAGES);
        assertThat(job.getInt("unchanged")).isZero();
        JsonObject written = Api.anonymous().get("forums/" + forum).expect(200).json();
        assertThat(written.getInt("posts")).isEqualTo(MESSAGES);
        assertThat(written.getInt("topics")).isEqualTo(job.getInt("topics")).isEqualTo(MESSAGES / 10);
    }

    private static JsonObject now(JsonObject sent) {
        return Api.as("importer1")
                .get("archive-imports/" + sent.getInt("id"))
                .expect(200)
                .json();
    }

    /** A server that starts again does not answer yet. */
    private static boolean ended(JsonObject sent) {
        try {
            return now(sent).getString("state").equals("done");
        } catch (UncheckedIOException | AssertionError notYet) {
            return false;
        }
    }

    private static String archive() {
        String run = UUID.randomUUID().toString();
        StringBuilder archive = new StringBuilder();
        for (int i = 0; i < MESSAGES; i++) {
            String topic = i / 10 * 10 + "." + run + "@example.org";
            archive.append(Archives.mail(
                    i + "." + run + "@example.org",
                    "Topic number " + i / 10,
                    "The text of message " + i,
                    i % 10 == 0 ? "X-First: yes" : "In-Reply-To: <" + topic + ">"));
        }
        return archive.toString();
    }
}
