package org.m4d.portal.it.durability;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.Running;
import org.m4d.portal.it.api.Records;
import org.m4d.portal.it.client.Api;

/** The clock of the portal under test. It only goes forward, as fast as the real one, and further when a test says so. */
final class MovedClock {
    private final Path file = Running.clock();
    private Duration ahead = Duration.ZERO;

    Instant now() {
        return Instant.now().plus(ahead);
    }

    /** The day in UTC. */
    LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneOffset.UTC);
    }

    void pass(Duration time) {
        to(now().plus(time));
    }

    /** Goes on to a moment that is still to come, and waits until the portal is there. */
    void to(Instant moment) {
        set(moment);
        awaitShown(moment);
    }

    /** The same while no portal runs: it is killed before, and started again afterwards. */
    void toWithoutServer(Instant moment) {
        PortalProcess.kill();
        set(moment);
        PortalProcess.awaitRestart();
        awaitShown(moment);
    }

    private void set(Instant moment) {
        if (!moment.isAfter(now())) {
            throw new IllegalArgumentException("It is " + now() + ", after " + moment);
        }
        ahead = Duration.between(Instant.now(), moment);
        write(ahead.toString());
    }

    private static void awaitShown(Instant moment) {
        Eventually.soon(
                "the portal’s clock shows " + moment, () -> !shown().isBefore(moment.truncatedTo(ChronoUnit.SECONDS)));
    }

    /** At once: nobody may read half of it. */
    private void write(String text) {
        try {
            Path written = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), text);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Open data say when they were made: of any discussion that has ended. */
    private static Instant shown() {
        JsonObject ended = Records.items(Api.anonymous().get("ediscussions/archive?limit=1"))
                .getFirst();
        return Instant.parse(Api.anonymous()
                .get("ediscussions/" + ended.getInt("id") + "/data.json")
                .expect(200)
                .json()
                .getString("made"));
    }
}
