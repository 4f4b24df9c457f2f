package org.m4d.portal.country.internal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** How the source of the migrant stock calls countries, and which of its areas are none. */
@ApplicationScoped
public class StockNames {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, String> codes = new HashMap<>();
    private final Set<String> exceptions = new HashSet<>();

    @PostConstruct
    void read() {
        rows("/taxonomy/countries.csv", row -> codes.put(row.get("source_names"), row.get("code")));
        codes.remove("");
        rows("/data/undesa-2019-exceptions.csv", row -> exceptions.add(row.get("name")));
    }

    /** The ISO 3166-1 alpha-2 code of an area, by the source's own name alone. */
    public Optional<String> code(String name) {
        return Optional.ofNullable(codes.get(name.strip()));
    }

    /** Whether an area is a sum of others, or several without a code: its figures are left out, or they would count twice. */
    public boolean leftOut(String name) {
        return exceptions.contains(name.strip());
    }

    private static void rows(String file, Consumer<CSVRecord> each) {
        try (InputStream in = StockNames.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("missing from the archive: " + file);
            }
            try (var records = CSV.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                records.forEach(each);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("The packaged table " + file + " cannot be read", broken);
        }
    }
}
