package org.m4d.portal.run;

import java.io.InterruptedIOException;
import java.time.Duration;

/** Waits between two looks at something that is not ready yet. */
final class Pause {
    private Pause() {}

    static void of(Duration time) throws InterruptedIOException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting");
        }
    }
}
