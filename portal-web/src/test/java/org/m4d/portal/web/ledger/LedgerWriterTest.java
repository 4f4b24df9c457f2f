package org.m4d.portal.web.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.common.LocalizedText;

/** The ledger as data: complete, in stretches, and nothing in it that a spreadsheet would run. */
class LedgerWriterTest {

    private static final Instant MADE = Instant.parse("2027-01-10T09:00:00Z");

    private static LedgerRow row(long id, String title, String answer) {
        return new LedgerRow(
                id,
                "https://portal.example.org/en/recommendation/" + id,
                4,
                "Who signs?",
                LocalizedText.translated("en", "Who signs?", LocalizedText.of("es", "¿Quién firma?")),
                (int) id,
                title,
                "en",
                id == 3 ? null : 70 + id,
                id == 5 ? 2 : null,
                id == 5 ? "https://portal.example.org/en/publication/4#statement-2" : null,
                "Town of Example",
                null,
                "ML",
                "asked",
                LocalDate.parse("2027-03-31"),
                false,
                answer,
                answer == null ? null : "fr",
                answer == null ? null : LocalDate.parse("2027-01-09"),
                null,
                2,
                1,
                MADE);
    }

    /** Two rows at once, three in all. */
    private static LongFunction<List<LedgerRow>> three(List<Long> asked) {
        List<LedgerRow> rows = List.of(
                row(3, "Keep an account", null),
                row(5, "Name, \"one\" person", "Oui\nvolontiers"),
                row(9, "Third", null));
        return after -> {
            asked.add(after);
            return rows.stream().filter(row -> row.id() > after).limit(2).toList();
        };
    }

    private static List<CSVRecord> csv(LongFunction<List<LedgerRow>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LedgerWriter(rows).csv(out);
        try (CSVParser parser = CSVParser.parse(
                out.toString(StandardCharsets.UTF_8),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        }
    }

    @Test
    void everyRowIsWrittenOnceStretchByStretch() throws IOException {
        List<Long> asked = new ArrayList<>();
        List<CSVRecord> records = csv(three(asked));
        assertThat(records).extracting(record -> record.get("id")).containsExactly("3", "5", "9");
        assertThat(asked).containsExactly(0L, 5L, 9L);
        assertThat(records.get(1).get("title")).isEqualTo("Name, \"one\" person");
        assertThat(records.get(1).get("answer")).isEqualTo("Oui\nvolontiers");
        assertThat(records.get(0).get("answer")).isEmpty();
        assertThat(records).extracting(record -> record.get("statement")).containsExactly("", "75", "79");
        assertThat(records).extracting(record -> record.get("statementNumber")).containsExactly("", "2", "");
        assertThat(records.get(0).size()).isEqualTo(23);
    }

    @Test
    void theObjectSaysTheSame() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LedgerWriter(three(new ArrayList<>())).json(LedgerRecord.at(MADE), out);
        JsonObject read = Json.createReader(new StringReader(out.toString(StandardCharsets.UTF_8)))
                .readObject();
        assertThat(read.getString("licence")).isEqualTo("CC-BY-4.0");
        List<JsonObject> rows = read.getJsonArray("recommendations").getValuesAs(JsonObject.class);
        assertThat(rows).extracting(row -> row.getInt("id")).containsExactly(3, 5, 9);
        assertThat(rows.get(0)).doesNotContainKeys("answer", "answered", "organisation", "statement");
        assertThat(rows.get(1).getString("statementUrl")).endsWith("/en/publication/4#statement-2");
        assertThat(rows.get(2).getInt("statement")).isEqualTo(79);
        assertThat(rows.get(2)).as("taken out of the summary").doesNotContainKeys("statementNumber", "statementUrl");
        assertThat(rows.get(0).getString("discussionTitle")).isEqualTo("Who signs?");
        assertThat(rows.get(0).getJsonObject("discussionTitles")).containsOnlyKeys("en", "es");
        assertThat(rows.get(1).getString("answered")).isEqualTo("2027-01-09");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void noSpreadsheetTakesATextForAFormula(String text) throws IOException {
        List<CSVRecord> records = csv(after -> after == 0 ? List.of(row(1, text, text)) : List.of());
        assertThat(records.getFirst().get("title")).isEqualTo("'" + text);
        assertThat(records.getFirst().get("answer")).isEqualTo("'" + text);
    }
}
