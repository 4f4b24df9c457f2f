package org.m4d.portal.taxonomy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.taxonomy.Country;
import org.m4d.portal.taxonomy.LanguageName;
import org.m4d.portal.taxonomy.Sdg;
import org.m4d.portal.taxonomy.Theme;

/** Reads the packaged vocabularies; their sources and licences are in docs/data/SOURCES.md. */
@ApplicationScoped
public class VocabularyFiles {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    public Map<String, Country> countries() {
        return table(
                "countries.csv",
                "code",
                row -> new Country(
                        row.get("code"), row.get("iso3"), row.get("m49"), row.get("region"), names(row, "name")));
    }

    public Map<String, LanguageName> languages() {
        return table(
                "languages.csv",
                "code",
                row -> new LanguageName(
                        row.get("code"), names(row, "name"), row.get("own_name"), "rtl".equals(row.get("direction"))));
    }

    public Map<String, Sdg> goals() {
        return table("sdg.csv", "code", row -> new Sdg(row.get("code"), names(row, "title")));
    }

    public Map<String, Theme> themes() {
        try (InputStream in = open("themes.ttl")) {
            return SkosReader.read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException("The packaged themes cannot be read", broken);
        }
    }

    private static LocalizedText names(CSVRecord row, String column) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : new String[] {"en", "fr", "es", "ar"}) {
            texts.put(language, row.get(column + "_" + language));
        }
        return new LocalizedText(texts);
    }

    private static <T> Map<String, T> table(String file, String key, Function<CSVRecord, T> mapping) {
        Map<String, T> found = new LinkedHashMap<>();
        try (Reader reader = new InputStreamReader(open(file), StandardCharsets.UTF_8);
                var rows = CSV.parse(reader)) {
            for (CSVRecord row : rows) {
                found.put(row.get(key), mapping.apply(row));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("The packaged vocabulary " + file + " cannot be read", broken);
        }
        return found;
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = VocabularyFiles.class.getResourceAsStream("/taxonomy/" + file);
        if (in == null) {
            throw new IOException("missing from the archive: taxonomy/" + file);
        }
        return in;
    }
}
