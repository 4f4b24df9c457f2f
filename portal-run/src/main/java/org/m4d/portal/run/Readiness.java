package org.m4d.portal.run;

import java.io.IOException;
import java.time.Duration;

/** Asks the portal itself whether it is ready to be used. */
final class Readiness {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Settings settings;

    Readiness(Settings settings) {
        this.settings = settings;
    }

    /** By the port, not by the address that browsers use: that may belong to a proxy. */
    private String address() {
        return "http://" + Settings.LOOPBACK + ":" + settings.port(Port.PORTAL) + "/health/ready";
    }

    boolean ready() {
        return Http.ok(address());
    }

    void await() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ready()) {
            if (System.nanoTime() > end) {
                throw new LauncherException(
                        "The portal was deployed but does not say that it is ready (" + address() + ").",
                        "That address tells which check is down; the reason is in the logs.");
            }
            Pause.of(Duration.ofMillis(250));
        }
    }
}
