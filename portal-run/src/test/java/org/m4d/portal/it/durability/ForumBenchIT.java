package org.m4d.portal.it.durability;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Running;
import org.m4d.portal.it.WholeExtent;

/** The measurement of the forums works: it fills its own data, measures every part, and says what it found. Not how fast. */
@WholeExtent
class ForumBenchIT {
    private static final int MINUTES = 15;

    @Test
    void measuresEverything() throws IOException, InterruptedException {
        Path figures = Running.target().resolve("bench-figures.json");
        Files.deleteIfExists(figures);
        Path log = Running.target().resolve("bench-it.log");
        String dist = Running.target().resolve("dist/lib").toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Running.target().resolve("classes") + ":" + dist + "/*",
                        "org.m4d.portal.run.bench.ForumBench",
                        "--quick",
                        "--large",
                        "--fresh",
                        "--json",
                        figures.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("PORTAL_HOME", Running.home().toString());
        Process bench = builder.start();
        assertThat(bench.waitFor(MINUTES, TimeUnit.MINUTES))
                .as("ends, see " + log)
                .isTrue();
        assertThat(bench.exitValue()).as("status, see " + log).isZero();

        try (JsonReader reader = Json.createReader(Files.newBufferedReader(figures, StandardCharsets.UTF_8))) {
            JsonObject found = reader.readObject();
            assertThat(found.getJsonArray("loads")).hasSizeGreaterThan(50);
            assertThat(found.getJsonArray("loads").getValuesAs(JsonObject.class))
                    .allSatisfy(load -> assertThat(load.getInt("requests")).isPositive());
            assertThat(found.getJsonArray("figures").getValuesAs(JsonObject.class))
                    .extracting(figure -> figure.getString("name"))
                    .anyMatch(name -> name.startsWith("last page / first page"))
                    .anyMatch(name -> name.startsWith("ten times the data"))
                    .anyMatch(name -> name.contains("signed-in sessions add"));
        }
    }
}
