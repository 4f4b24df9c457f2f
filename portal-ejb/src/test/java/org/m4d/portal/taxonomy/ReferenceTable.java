package org.m4d.portal.taxonomy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file of the class path with its header, as the tests of this package read it. */
record ReferenceTable(List<String> header, List<CSVRecord> rows) {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    static ReferenceTable read(String resource) {
        try (InputStream file = ReferenceTable.class.getResourceAsStream(resource);
                CSVParser parser = FORMAT.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new ReferenceTable(parser.getHeaderNames(), parser.getRecords());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> column(String name) {
        return rows.stream().map(row -> row.get(name)).toList();
    }
}
