package org.m4d.portal.run;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** {@code ./portal run --detach}: a launcher in the background, whose lines are shown here until all is ready. */
final class DetachCommand {
    private final Settings settings;
    private final DataDirectory data;
    private final Progress progress;

    DetachCommand(Settings settings, DataDirectory data, Progress progress) {
        this.settings = settings;
        this.data = data;
        this.progress = progress;
    }

    void run() throws IOException {
        data.create();
        // a quick look, so that a second run says so here and not only in a log
        LauncherLock.take(data.run(), settings).close();
        Path log = data.logs().resolve("launcher.log");
        Logs.rotate(log);
        long position = Files.exists(log) ? Files.size(log) : 0;
        Path ready = data.run().resolve(RunCommand.READY);
        Files.deleteIfExists(ready);
        Process launcher = start(log);
        while (!Files.exists(ready) && launcher.isAlive()) {
            position = show(log, position);
            Pause.of(Duration.ofMillis(200));
        }
        // the last lines are written just before or after the mark
        Pause.of(Duration.ofMillis(300));
        show(log, position);
        if (!launcher.isAlive()) {
            throw new LauncherException("The portal did not start.", "The reason is above and in " + log + ".");
        }
    }

    private static Process start(Path log) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(ProcessHandle.current().info().command().orElse("java"));
        line.addAll(List.of(
                "-Xmx96m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Portal.class.getName()));
        line.add("run");
        ProcessBuilder builder = new ProcessBuilder(Session.own(line))
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        NativeHeaps.bound(builder);
        return builder.start();
    }

    private long show(Path log, long from) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(from);
            byte[] fresh = new byte[(int) (file.length() - from)];
            file.readFully(fresh);
            int end = lastLineEnd(fresh);
            if (end > 0) {
                progress.say(new String(fresh, 0, end - 1, StandardCharsets.UTF_8));
            }
            return from + end;
        }
    }

    private static int lastLineEnd(byte[] text) {
        for (int i = text.length; i > 0; i--) {
            if (text[i - 1] == '\n') {
                return i;
            }
        }
        return 0;
    }
}
