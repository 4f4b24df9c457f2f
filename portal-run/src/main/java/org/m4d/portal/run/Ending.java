package org.m4d.portal.run;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Ends a process: asks first, then insists. */
final class Ending {
    private Ending() {}

    static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!gone(process, patience)) {
            process.destroyForcibly();
            gone(process, Duration.ofSeconds(10));
        }
    }

    /** Whether the process ended within the given time. */
    static boolean gone(ProcessHandle process, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (runs(process)) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Pause.of(Duration.ofMillis(100));
            } catch (InterruptedIOException e) {
                // whoever waits for the end of a process that is to be replaced has nothing better to do
                return !runs(process);
            }
        }
        return true;
    }

    /** Alive, and more than the entry of a dead process that nobody has collected, as in containers without an init. */
    static boolean runs(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        Path stat = Path.of("/proc", Long.toString(process.pid()), "stat");
        try {
            // pid (name) state ...
            String text = Files.exists(stat) ? Files.readString(stat, StandardCharsets.ISO_8859_1) : "";
            int state = text.lastIndexOf(')') + 2;
            return state >= text.length() || text.charAt(state) != 'Z';
        } catch (IOException e) {
            // it ended between the two looks
            return process.isAlive();
        }
    }
}
