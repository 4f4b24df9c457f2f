package org.m4d.portal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidfileTest {
    @TempDir
    Path run;

    @Test
    void knowsAProcessThatRuns() throws IOException {
        Pidfile pidfile = new Pidfile(run.resolve("me.pid"));
        pidfile.record(ProcessHandle.current());
        assertThat(pidfile.process()).contains(ProcessHandle.current());
    }

    @Test
    void doesNotTakeAnotherProcessWithTheSameIdForOurs() throws IOException {
        Path file = run.resolve("other.pid");
        Files.writeString(file, ProcessHandle.current().pid() + "\n" + Instant.EPOCH + "\n");
        assertThat(new Pidfile(file).process()).isEmpty();
    }

    @Test
    void survivesAFileThatACrashLeftHalfWritten() throws IOException {
        Path file = run.resolve("half.pid");
        Files.writeString(file, "123");
        assertThat(new Pidfile(file).process()).isEmpty();
        Files.writeString(file, "what\nis this\n");
        assertThat(new Pidfile(file).process()).isEmpty();
        assertThat(new Pidfile(run.resolve("none.pid")).process()).isEmpty();
    }

    @Test
    void orphansAreStoppedAndForgotten() throws IOException, InterruptedException {
        Process orphan = new ProcessBuilder("sleep", "120").start();
        Pidfile pidfile = Orphans.pidfile(run, KeycloakServer.NAME);
        pidfile.record(orphan.toHandle());
        new Orphans(run).stop(new Progress(System.out));
        assertThat(orphan.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(run.resolve("keycloak.pid")).doesNotExist();
    }

    @Test
    void strangersAreLeftAlone() throws IOException {
        Process stranger = new ProcessBuilder("sleep", "120").start();
        try {
            Files.writeString(run.resolve("payara.pid"), stranger.pid() + "\n" + Instant.EPOCH + "\n");
            new Orphans(run).stop(new Progress(System.out));
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }
}
