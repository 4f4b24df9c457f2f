package org.m4d.portal.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A server as our child: started directly, so that its process id is known, in a session of its own where the system can
 * do that, so that Ctrl-C reaches the launcher alone and servers are stopped in order.
 */
abstract class ServerProcess {
    private final String name;
    private final Path log;
    private final Pidfile pidfile;
    private volatile Process process;
    private boolean cancelled;

    ServerProcess(String name, DataDirectory data) {
        this.name = name;
        this.log = data.logs().resolve(name + ".log");
        this.pidfile = Orphans.pidfile(data.run(), name);
    }

    final String name() {
        return name;
    }

    final Path log() {
        return log;
    }

    /** What must exist before the process can start, for example an empty database. */
    abstract void prepare() throws IOException;

    abstract Command command() throws IOException;

    /** Whether the server answers. */
    abstract boolean answers() throws IOException;

    /** What is to be done each time the server answers after a start. */
    void afterStart() throws IOException {}

    /** How long a start may take: much longer than on any machine that is usable, for one that ends is noticed at once. */
    Duration patience() {
        return Duration.ofMinutes(10);
    }

    /** Starts the server and waits until it answers. */
    final void start() throws IOException {
        prepare();
        Logs.rotate(log);
        launch(command());
        awaitAnswer();
        afterStart();
    }

    private synchronized void launch(Command command) throws IOException {
        if (cancelled) {
            throw new IOException(name + " was stopped before it was started");
        }
        ProcessBuilder builder = new ProcessBuilder(Session.own(command.line()))
                .directory(command.directory().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // without a bound glibc keeps a heap for each of many threads, which grows for days and is never given back
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        builder.environment().putAll(command.environment());
        process = builder.start();
        pidfile.record(process.toHandle());
    }

    private void awaitAnswer() throws IOException {
        long end = System.nanoTime() + patience().toNanos();
        while (!answers()) {
            if (!alive()) {
                throw died();
            }
            if (System.nanoTime() > end) {
                throw new LauncherException(
                        name + " does not answer after " + patience().toSeconds() + " seconds. Its last lines:\n"
                                + Logs.tail(log),
                        "See " + log + ". A slow or busy machine may only need a second try: ./portal run");
            }
            Pause.of(Duration.ofMillis(150));
        }
    }

    final boolean alive() {
        return process != null && process.isAlive();
    }

    final LauncherException died() {
        return new LauncherException(
                name + " ended with status " + process.exitValue() + ". Its last lines:\n" + Logs.tail(log),
                "The whole log is " + log + ".");
    }

    final long pid() {
        return process.pid();
    }

    /** Stops the server, by force if it does not go, and for good: a start that is under way comes to nothing. */
    final synchronized void stop() throws IOException {
        cancelled = true;
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
        pidfile.delete();
    }
}
