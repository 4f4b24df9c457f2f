package org.m4d.portal.it.durability;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.m4d.portal.it.Running;

/** A measurement of {@code ./portal bench} with little content, to see that it works and not how fast. */
final class QuickBench {
    private static final int MINUTES = 15;

    private final JsonObject found;

    private QuickBench(JsonObject found) {
        this.found = found;
    }

    /** Fills its data anew and measures; fails when anything could not be measured. */
    static QuickBench of(String program, String... options) throws IOException, InterruptedException {
        Path figures = Running.target().resolve(program + ".json");
        Files.deleteIfExists(figures);
        Path log = Running.target().resolve(program + ".log");
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Running.target().resolve("classes") + ":" + Running.target().resolve("dist/lib") + "/*",
                "org.m4d.portal.run.bench." + program,
                "--quick",
                "--fresh",
                "--json",
                figures.toString()));
        line.addAll(List.of(options));
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("PORTAL_HOME", Running.home().toString());
        Process bench = builder.start();
        assertThat(bench.waitFor(MINUTES, TimeUnit.MINUTES))
                .as("ends, see " + log)
                .isTrue();
        assertThat(bench.exitValue()).as("status, see " + log).isZero();
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(figures, StandardCharsets.UTF_8))) {
            return new QuickBench(reader.readObject());
        }
    }

    /** How often pages were asked for, load by load. */
    List<Integer> requests() {
        return found.getJsonArray("loads").getValuesAs(JsonObject.class).stream()
                .map(load -> load.getInt("requests"))
                .toList();
    }

    /** What was measured otherwise, by name. */
    List<String> figures() {
        return found.getJsonArray("figures").getValuesAs(JsonObject.class).stream()
                .map(figure -> figure.getString("name"))
                .toList();
    }
}
