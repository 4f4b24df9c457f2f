package org.m4d.portal.it.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.m4d.portal.it.Running;

/** A stack beside that of the other tests, whose clock can be moved. While it is up, everything that tests ask concerns it. */
final class MovableStack {
    private static final String NAME = "drive-data";
    private static final int MINUTES = 10;

    private final Path home;
    private final Path target;

    private MovableStack() {
        home = Running.home();
        target = Running.target();
    }

    static MovableStack start() throws IOException, InterruptedException {
        MovableStack stack = new MovableStack();
        stack.launcher("start");
        Properties described = new Properties();
        Path file = stack.target.resolve(NAME).resolve("stack.properties");
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            described.load(reader);
        }
        Running.turnTo(described);
        return stack;
    }

    void stop() throws IOException, InterruptedException {
        Running.turnBack();
        launcher("stop");
    }

    private void launcher(String word) throws IOException, InterruptedException {
        Path log = target.resolve("drive-stack.log");
        Process launcher = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        target.resolve("classes") + ":" + target.resolve("dist/lib") + "/*",
                        "org.m4d.portal.run.TestStack",
                        word,
                        home.toString(),
                        NAME))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
        assertThat(launcher.waitFor(MINUTES, TimeUnit.MINUTES))
                .as(word + " ends, see " + log)
                .isTrue();
        assertThat(launcher.exitValue()).as(word + ", see " + log).isZero();
    }
}
