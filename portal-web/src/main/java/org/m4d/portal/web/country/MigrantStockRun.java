package org.m4d.portal.web.country;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.InvalidInput.Violation;
import org.m4d.portal.country.MigrantStockImport;
import org.m4d.portal.country.StockColumns;
import org.m4d.portal.web.api.Lines;
import org.m4d.portal.web.api.ProblemJson;
import org.m4d.portal.web.errors.Problem;

/** Reads the lines of a table of migrant stock and writes the report. */
@ApplicationScoped
class MigrantStockRun {

    private static final Logger LOG = Logger.getLogger(MigrantStockRun.class.getName());

    @Inject
    MigrantStockImport imports;

    @Inject
    ProblemJson problems;

    void check() {
        imports.check();
    }

    void copy(InputStream in, OutputStream out) throws IOException {
        Lines lines = new Lines(in);
        StockColumns columns = header(lines.next(), out);
        if (columns == null) {
            return;
        }
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!line.get().text().isBlank()) {
                write(out, taken(columns, line.get()));
            }
        }
        imports.finish();
    }

    /** Null when the table cannot be read at all; the report then says why. */
    private StockColumns header(Optional<Lines.Line> line, OutputStream out) throws IOException {
        JsonObjectBuilder result = Json.createObjectBuilder().add("line", 1);
        try {
            List<Violation> unknown = new ArrayList<>();
            StockColumns columns = imports.columns(line.isEmpty() ? List.of() : cells(line.get()), unknown);
            if (!unknown.isEmpty()) {
                write(out, refused(result, new InvalidInput(unknown)));
            }
            return columns;
        } catch (RuntimeException failed) {
            write(out, refused(result, failed));
            return null;
        }
    }

    private JsonObjectBuilder taken(StockColumns columns, Lines.Line line) {
        JsonObjectBuilder result = Json.createObjectBuilder().add("line", line.number());
        try {
            List<String> cells = cells(line);
            if (cells.size() > 1) {
                result.add("key", cells.get(0) + " " + cells.get(1));
            }
            return result.add(
                    "status",
                    imports.take(columns, cells).map(status -> status.id()).orElse("skipped"));
        } catch (RuntimeException failed) {
            return refused(result, failed);
        }
    }

    private JsonObjectBuilder refused(JsonObjectBuilder result, RuntimeException failed) {
        Problem problem = Problem.of(failed);
        if (problem.reference() != null) {
            LOG.log(Level.SEVERE, "Failure " + problem.reference() + " in an import of migrant stock", failed);
        }
        return result.add("status", "error").add("problem", problems.of(problem));
    }

    private static List<String> cells(Lines.Line line) {
        if (line.tooLong()) {
            throw InvalidInput.of("", "error.too-large");
        }
        try (CSVParser parser = CSVParser.parse(line.text(), CSVFormat.RFC4180)) {
            return parser.stream().findFirst().map(record -> record.toList()).orElse(List.of());
        } catch (IOException | RuntimeException broken) {
            throw InvalidInput.of("", "error.stock.csv", broken);
        }
    }

    private static void write(OutputStream out, JsonObjectBuilder result) throws IOException {
        out.write((result.build() + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
