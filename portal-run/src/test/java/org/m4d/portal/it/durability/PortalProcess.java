package org.m4d.portal.it.durability;

import java.io.UncheckedIOException;
import java.time.Duration;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.Running;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.run.Pidfile;

/** The server in which the portal runs. When it ends, its launcher starts it again. */
final class PortalProcess {
    private static final Duration RESTART = Duration.ofMinutes(3);

    private PortalProcess() {}

    /** The one that runs now. */
    static ProcessHandle present() {
        return new Pidfile(Running.data().resolve("run/payara.pid")).process().orElseThrow();
    }

    /** Ends it as a loss of power would. */
    static void kill() {
        ProcessHandle payara = present();
        if (!payara.destroyForcibly()) {
            throw new IllegalStateException("It cannot be killed: " + payara);
        }
        payara.onExit().join();
    }

    static void awaitRestart() {
        Eventually.until("the supervisor has started the server again", RESTART, PortalProcess::answers);
    }

    /** By something of the portal's, for the health check alone would be up before the router. */
    private static boolean answers() {
        try {
            return Api.anonymous().get("forums").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }
}
