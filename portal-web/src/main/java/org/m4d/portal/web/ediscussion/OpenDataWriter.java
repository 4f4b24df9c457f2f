package org.m4d.portal.web.ediscussion;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.m4d.portal.ediscussion.OpenDataRow;

/**
 * Writes rows of open data as they come, week by week, so that never more than one is held.
 *
 * @param weeks by their Mondays
 * @param rows those of a week
 */
record OpenDataWriter(List<LocalDate> weeks, Function<LocalDate, List<OpenDataRow>> rows) {

    private static final String[] COLUMNS = {
        "number",
        "week",
        "question",
        "language",
        "author",
        "stakeholder",
        "region",
        "edited",
        "quoted",
        "thanks",
        "agree",
        "useful"
    };

    /** With what a spreadsheet takes a cell for a formula. */
    private static final Set<Character> FORMULA = Set.of('=', '+', '-', '@', '\t', '\r');

    OpenDataWriter {
        weeks = List.copyOf(weeks);
    }

    /** RFC 4180, in UTF-8, with a header. */
    void csv(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter table = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get());
        for (LocalDate week : weeks) {
            for (OpenDataRow row : rows.apply(week)) {
                table.printRecord(
                        row.number(),
                        row.week(),
                        row.question(),
                        cell(row.language()),
                        cell(row.author()),
                        cell(row.stakeholder()),
                        cell(row.region()),
                        row.edited(),
                        row.quoted(),
                        row.thanks(),
                        row.agree(),
                        row.useful());
            }
            table.flush();
        }
        table.flush();
    }

    /** A text that no spreadsheet takes for a formula. */
    static String cell(String text) {
        return !text.isEmpty() && FORMULA.contains(text.charAt(0)) ? "'" + text : text;
    }

    /** One object, as {@link OpenDataRecord} describes it. */
    void json(OpenDataRecord about, OutputStream out) {
        JsonGenerator json = Json.createGenerator(out);
        json.writeStartObject()
                .write("id", about.id())
                .write("title", about.title())
                .write("lang", about.lang())
                .writeStartObject("titles");
        new TreeMap<>(about.titles().texts()).forEach(json::write);
        json.writeEnd()
                .write("url", about.url())
                .write("state", about.state())
                .write("opens", about.opens().toString())
                .write("closes", about.closes().toString())
                .write("made", about.made().toString())
                .write("licence", about.licence())
                .write("publisher", about.publisher())
                .write("least", about.least())
                .writeStartArray("contributions");
        for (LocalDate week : weeks) {
            rows.apply(week).forEach(row -> write(row, json));
            json.flush();
        }
        json.writeEnd().writeEnd();
        json.flush();
    }

    private static void write(OpenDataRow row, JsonGenerator json) {
        json.writeStartObject()
                .write("number", row.number())
                .write("week", row.week().toString())
                .write("question", row.question())
                .write("language", row.language())
                .write("author", row.author())
                .write("stakeholder", row.stakeholder())
                .write("region", row.region())
                .write("edited", row.edited())
                .write("quoted", row.quoted())
                .write("thanks", row.thanks())
                .write("agree", row.agree())
                .write("useful", row.useful())
                .writeEnd();
    }
}
