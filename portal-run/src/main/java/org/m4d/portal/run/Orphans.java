package org.m4d.portal.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Servers that a killed launcher left behind. They hold ports and files, so they are stopped before a new start. */
public final class Orphans {
    /** In this order: what uses the database goes before the database. */
    static final List<String> SERVERS =
            List.of(PayaraServer.NAME, MailServerProcess.NAME, KeycloakServer.NAME, MariaDbServer.NAME);

    private static final List<String> ALL =
            Stream.concat(Stream.of(InnerTestServer.NAME), SERVERS.stream()).toList();

    private final Path run;

    public Orphans(Path run) {
        this.run = run;
    }

    /** Stops all that still run, the database last and with time to write its pages. */
    public void stop(Progress progress) throws IOException {
        for (String name : ALL) {
            Pidfile pidfile = pidfile(run, name);
            Optional<ProcessHandle> process = pidfile.process();
            if (process.isPresent()) {
                progress.step(
                        "stopped " + name + " (process " + process.get().pid() + "), left by a launcher that died",
                        () -> Ending.end(process.get(), Duration.ofSeconds(30)));
            }
            pidfile.delete();
        }
    }

    static Pidfile pidfile(Path run, String name) {
        return new Pidfile(run.resolve(name + ".pid"));
    }
}
