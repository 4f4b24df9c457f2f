package org.m4d.portal.web.ediscussion;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.ediscussion.OpenDataRow;

/** The same rows as a table and as JSON, with the names that their description gives. */
class OpenDataWriterTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-11-09");
    private static final LocalDate SECOND = LocalDate.parse("2026-11-16");
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");

    private static final OpenDataRecord ABOUT = new OpenDataRecord(
            7,
            "Title with \"quotes\" and عربي",
            "ar",
            LocalizedText.translated(
                    "ar", "Title with \"quotes\" and عربي", LocalizedText.of("fr", "Des « guillemets »")),
            "https://example.org/ar/ediscussion/7/title",
            "open",
            AT,
            AT,
            AT,
            "CC-BY-4.0",
            "M4D Portal",
            5,
            List.of());

    private static final OpenDataWriter WRITER = new OpenDataWriter(
            List.of(FIRST, SECOND),
            Map.of(FIRST, List.of(row(1, FIRST), row(2, FIRST)), SECOND, List.of(row(3, SECOND)))::get);

    private static OpenDataRow row(int number, LocalDate week) {
        return new OpenDataRow(number, week, 2, "fr", "P" + number, "ngo", "Africa", true, 1, 2, 3, 4);
    }

    private static List<String> names(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    @Test
    void theTableHasAHeaderAndALineForEachRow() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.csv(out);
        String text = out.toString(StandardCharsets.UTF_8);

        assertThat(text).endsWith("\r\n");
        assertThat(text.split("\r\n")).hasSize(4).contains("3,2026-11-16,2,fr,P3,ngo,Africa,true,1,2,3,4");
        try (CSVParser parser = CSVParser.parse(
                new StringReader(text),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            assertThat(parser.getHeaderNames()).isEqualTo(names(OpenDataRow.class));
            assertThat(parser.getRecords()).allSatisfy(CSVRecord::isConsistent);
        }
    }

    @Test
    void theObjectIsAsItIsDescribed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.json(ABOUT, out);
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(out.toByteArray()))) {
            JsonObject object = reader.readObject();

            assertThat(object.keySet()).containsExactlyElementsOf(names(OpenDataRecord.class));
            assertThat(object.getString("title")).isEqualTo("Title with \"quotes\" and عربي");
            assertThat(object.getJsonObject("titles").getString("fr")).isEqualTo("Des « guillemets »");
            assertThat(object.getJsonObject("titles")).containsOnlyKeys("ar", "fr");
            assertThat(object.getString("licence")).isEqualTo("CC-BY-4.0");
            List<JsonObject> rows = object.getJsonArray("contributions").getValuesAs(JsonObject.class);
            assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row.keySet())
                    .containsExactlyElementsOf(names(OpenDataRow.class)));
            assertThat(rows.getLast().getString("week")).isEqualTo("2026-11-16");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "=1+1, '''=1+1'",
        "+1, '''+1'",
        "-1, '''-1'",
        "@SUM(A1), '''@SUM(A1)'",
        "fr, fr",
        "Africa, Africa",
        "'', ''",
        "a=1, a=1"
    })
    void noCellIsAFormula(String text, String cell) {
        assertThat(OpenDataWriter.cell(text)).isEqualTo(cell);
        assertThat(OpenDataWriter.cell("\t=1")).isEqualTo("'\t=1");
    }
}
