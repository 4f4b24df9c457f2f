package org.m4d.portal.run.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.m4d.portal.run.Progress;

/** Everything that was measured, printed as it comes and written as JSON at the end. */
final class Report {
    private final Progress progress;
    private final Map<String, String> circumstances = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();

    private record Row(String page, String reader, int clients, Timings timings) {}

    Report(Progress progress) {
        this.progress = progress;
    }

    /** What it was measured on, and with how much in it. */
    void circumstances(String content) {
        heading("Circumstances");
        circumstance("time", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        circumstance("processors", String.valueOf(Runtime.getRuntime().availableProcessors()));
        circumstance("java", Runtime.version().toString());
        circumstance("content", content);
        circumstance("load generator", "on the same machine, one thread");
    }

    private void circumstance(String name, String value) {
        circumstances.put(name, value);
        progress.say("  " + name + ": " + value);
    }

    void heading(String text) {
        progress.say("\n" + text);
    }

    void load(String page, String reader, int clients, Timings timings) {
        rows.add(new Row(page, reader, clients, timings));
        progress.say(String.format(
                Locale.ROOT,
                "  %-22s %-20s %3d clients %8.0f /s   p50 %7.2f   p95 %7.2f   p99 %7.2f ms   %6d B   generator %2.0f %%",
                page,
                reader,
                clients,
                timings.rate(),
                timings.at(0.5),
                timings.at(0.95),
                timings.at(0.99),
                timings.bytesEach(),
                timings.generator() * 100));
    }

    void figure(Figure figure) {
        figures.add(figure);
        progress.say(figure.line());
    }

    /** All promises once more, together. */
    void summary() {
        heading("Targets");
        figures.stream().filter(figure -> figure.target() != null).forEach(figure -> progress.say(figure.line()));
    }

    void write(Path file) throws IOException {
        JsonObjectBuilder about = Json.createObjectBuilder();
        circumstances.forEach(about::add);
        JsonArrayBuilder loads = Json.createArrayBuilder();
        rows.forEach(row -> loads.add(Json.createObjectBuilder()
                .add("page", row.page())
                .add("reader", row.reader())
                .add("clients", row.clients())
                .add("requests", row.timings().count())
                .add("perSecond", rounded(row.timings().rate()))
                .add("p50", rounded(row.timings().at(0.5)))
                .add("p95", rounded(row.timings().at(0.95)))
                .add("p99", rounded(row.timings().at(0.99)))
                .add("bytes", row.timings().bytesEach())
                .add("generator", rounded(row.timings().generator()))));
        JsonArrayBuilder values = Json.createArrayBuilder();
        figures.forEach(figure -> values.add(json(figure)));
        JsonWriterFactory pretty = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                JsonWriter writer = pretty.createWriter(out)) {
            writer.write(Json.createObjectBuilder()
                    .add("about", about)
                    .add("loads", loads)
                    .add("figures", values)
                    .build());
        }
        progress.say("\nWritten to " + file);
    }

    private static JsonObjectBuilder json(Figure figure) {
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("name", figure.name())
                .add("value", rounded(figure.value()))
                .add("unit", figure.unit());
        if (figure.target() != null) {
            object.add(
                            figure.target().least() ? "atLeast" : "atMost",
                            rounded(figure.target().value()))
                    .add("met", figure.target().met(figure.value()));
        }
        return object;
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
    }
}
