package org.m4d.portal.run;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Watches the servers after the start. One that died is started again, at most three times in ten minutes; after that
 * something is wrong that a restart does not mend, and all is stopped.
 */
final class Supervisor {
    private static final int RESTARTS = 3;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Stack stack;
    private final Progress progress;
    private final Map<String, Deque<Instant>> restarts = new HashMap<>();
    private volatile boolean stopping;

    Supervisor(Stack stack, Progress progress) {
        this.stack = stack;
        this.progress = progress;
    }

    /** Returns when {@link #stop} was called; throws if a server cannot be kept up. */
    void watch() throws IOException {
        while (!stopping) {
            for (ServerProcess server : stack.servers()) {
                if (!server.alive() && !stopping) {
                    restart(server);
                }
            }
            Pause.of(Duration.ofSeconds(1));
        }
    }

    private void restart(ServerProcess server) throws IOException {
        LauncherException death = server.died();
        if (!mayRestart(server.name(), Instant.now())) {
            throw new LauncherException(
                    server.name() + " died " + (RESTARTS + 1) + " times within " + WINDOW.toMinutes()
                            + " minutes; everything is stopped. " + death.getMessage(),
                    death.advice());
        }
        progress.say("! " + death.getMessage());
        progress.step("restarted " + server.name(), server::start);
    }

    boolean mayRestart(String name, Instant now) {
        Deque<Instant> recent = restarts.computeIfAbsent(name, key -> new ArrayDeque<>());
        while (!recent.isEmpty() && recent.peekFirst().isBefore(now.minus(WINDOW))) {
            recent.removeFirst();
        }
        if (recent.size() >= RESTARTS) {
            return false;
        }
        recent.addLast(now);
        return true;
    }

    void stop() {
        stopping = true;
    }
}
