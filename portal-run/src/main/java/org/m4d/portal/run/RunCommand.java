package org.m4d.portal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** {@code ./portal run}: start, load, say where everything is, and stay until told to stop. */
final class RunCommand {
    static final String READY = "ready";

    private final Settings settings;
    private final DataDirectory data;
    private final Progress progress;

    RunCommand(Settings settings, DataDirectory data, Progress progress) {
        this.settings = settings;
        this.data = data;
        this.progress = progress;
    }

    void run() throws IOException {
        Platform.current().mariaDbInstalled(settings);
        ClockCheck.requireReal(settings);
        DiskCheck.requireSpace(data);
        data.create();
        try (LauncherLock lock = LauncherLock.take(data.run(), settings)) {
            lock.sign();
            long start = System.nanoTime();
            Path ready = data.run().resolve(READY);
            Files.deleteIfExists(ready);
            new Orphans(data.run()).stop(progress);
            new PortCheck(settings).requireFree();
            new RunningSettings(data).remember(settings);
            Stack stack = new Stack(settings, data, Secrets.keptIn(data.secrets()), progress);
            Supervisor supervisor = new Supervisor(stack, progress);
            CountDownLatch stopped = new CountDownLatch(1);
            AtomicBoolean asked = stopOnSignal(supervisor, stopped);
            try {
                stack.start();
                if (settings.demoContent()) {
                    new DemoLoader(settings, data, progress).loadOnce();
                }
                Files.createFile(ready);
                Welcome.show(settings, data, progress, Duration.ofNanos(System.nanoTime() - start));
                supervisor.watch();
            } catch (IOException | LauncherException e) {
                if (!asked.get()) {
                    throw e;
                }
            } finally {
                // the signal interrupted this thread; stopping the servers in good order must not be interrupted
                Thread.interrupted();
                Files.deleteIfExists(ready);
                stack.stop();
                progress.say("The portal is stopped. Your data stays in " + data.root());
                stopped.countDown();
            }
        }
    }

    private static AtomicBoolean stopOnSignal(Supervisor supervisor, CountDownLatch stopped) {
        AtomicBoolean asked = new AtomicBoolean();
        Thread main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (stopped.getCount() > 0) {
                asked.set(true);
                supervisor.stop();
                main.interrupt();
                awaitStop(stopped);
            }
        }));
        return asked;
    }

    /** The process may not end before its servers did. */
    private static void awaitStop(CountDownLatch stopped) {
        try {
            if (!stopped.await(2, TimeUnit.MINUTES)) {
                System.err.println("The servers did not stop in time; the next start stops them.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
