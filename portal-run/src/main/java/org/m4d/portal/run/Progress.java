package org.m4d.portal.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** One line for each step, with the seconds it took. */
public final class Progress {
    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** Something that a step does and that may fail. */
    @FunctionalInterface
    public interface Work<E extends Exception> {
        void run() throws E;
    }

    /** Does the work and says how long it took. */
    public <E extends Exception> void step(String what, Work<E> work) throws E {
        long start = System.nanoTime();
        work.run();
        done(what, Duration.ofNanos(System.nanoTime() - start));
    }

    public void done(String what, Duration time) {
        say(String.format(Locale.ROOT, "  %6.1f s  %s", time.toMillis() / 1000.0, what));
    }

    public synchronized void say(String line) {
        out.println(line);
        out.flush();
    }
}
