package org.m4d.portal.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.imports.ImportOutcome;
import org.m4d.portal.imports.ImportService;
import org.m4d.portal.security.OidcSettings;
import org.m4d.portal.web.api.Lines;
import org.m4d.portal.web.api.ProblemJson;
import org.m4d.portal.web.errors.Problem;

/** Reads the lines of an import and writes the report, in constant memory. */
@ApplicationScoped
class ImportRun {

    private static final Logger LOG = Logger.getLogger(ImportRun.class.getName());

    @Inject
    ImportService imports;

    @Inject
    ProblemJson problems;

    @Inject
    OidcSettings settings;

    void copy(String kind, InputStream in, OutputStream out) throws IOException {
        Lines lines = new Lines(in);
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!line.get().text().isBlank()) {
                out.write((result(kind, line.get()) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private JsonObject result(String kind, Lines.Line line) {
        JsonObjectBuilder result = Json.createObjectBuilder().add("line", line.number());
        try {
            JsonObject record = parsed(line);
            if (record.containsKey("key")) {
                result.add("key", record.get("key"));
            }
            ImportOutcome outcome = imports.take(kind, record);
            result.add("status", outcome.status().id()).add("id", outcome.id());
            if (outcome.path() != null) {
                result.add("url", settings.getBaseUrl() + "/" + outcome.path());
            }
        } catch (RuntimeException refused) {
            Problem problem = Problem.of(refused);
            if (problem.reference() != null) {
                LOG.log(
                        Level.SEVERE,
                        "Failure " + problem.reference() + " in line " + line.number() + " of an import",
                        refused);
            }
            result.add("status", "error").add("problem", problems.of(problem));
        }
        return result.build();
    }

    private static JsonObject parsed(Lines.Line line) {
        if (line.tooLong()) {
            throw InvalidInput.of("", "error.too-large");
        }
        try (JsonReader reader = Json.createReader(new StringReader(line.text()))) {
            return reader.readObject();
        } catch (JsonException broken) {
            throw InvalidInput.of("", "error.import.json", broken);
        }
    }
}
