package org.m4d.portal.web.ledger;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes the ledger as it is read, stretch by stretch, so that never more than one is held.
 *
 * @param after the rows that come after the one with this id, in the order of ids; none at the end
 */
record LedgerWriter(LongFunction<List<LedgerRow>> after) {

    private static final String[] COLUMNS = {
        "id",
        "url",
        "discussion",
        "discussionTitle",
        "number",
        "title",
        "lang",
        "statement",
        "statementNumber",
        "statementUrl",
        "addressee",
        "organisation",
        "country",
        "state",
        "deadline",
        "overdue",
        "answer",
        "answerLang",
        "answered",
        "answerSource",
        "supporting",
        "contradicting",
        "changed"
    };

    /** With what a spreadsheet takes a cell for a formula. */
    private static final Set<Character> FORMULA = Set.of('=', '+', '-', '@', '\t', '\r');

    /** What takes a row, and may fail to write it. */
    private interface Taker {
        void take(LedgerRow row) throws IOException;
    }

    private void each(Taker taker, Taker flush) throws IOException {
        List<LedgerRow> rows = after.apply(0);
        while (!rows.isEmpty()) {
            for (LedgerRow row : rows) {
                taker.take(row);
            }
            flush.take(rows.getLast());
            rows = after.apply(rows.getLast().id());
        }
    }

    /** RFC 4180, in UTF-8, with a header. */
    void csv(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter table = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get());
        each(row -> write(row, table), last -> table.flush());
        table.flush();
    }

    private static void write(LedgerRow row, CSVPrinter table) throws IOException {
        table.printRecord(
                row.id(),
                row.url(),
                row.discussion(),
                cell(row.discussionTitle()),
                row.number(),
                cell(row.title()),
                cell(row.lang()),
                row.statement(),
                row.statementNumber(),
                row.statementUrl(),
                cell(row.addressee()),
                row.organisation(),
                row.country(),
                row.state(),
                row.deadline(),
                row.overdue(),
                cell(row.answer()),
                cell(row.answerLang()),
                row.answered(),
                cell(row.answerSource()),
                row.supporting(),
                row.contradicting(),
                row.changed());
    }

    /** A text that no spreadsheet takes for a formula; null for null. */
    static String cell(String text) {
        return text != null && !text.isEmpty() && FORMULA.contains(text.charAt(0)) ? "'" + text : text;
    }

    /** One object, as {@link LedgerRecord} describes it. */
    void json(LedgerRecord about, OutputStream out) throws IOException {
        JsonGenerator json = Json.createGenerator(out);
        json.writeStartObject()
                .write("made", about.made().toString())
                .write("licence", about.licence())
                .write("publisher", about.publisher())
                .writeStartArray("recommendations");
        each(row -> write(row, json), last -> json.flush());
        json.writeEnd().writeEnd();
        json.flush();
    }

    private static void write(LedgerRow row, JsonGenerator json) {
        json.writeStartObject()
                .write("id", row.id())
                .write("url", row.url())
                .write("discussion", row.discussion())
                .write("discussionTitle", row.discussionTitle())
                .writeStartObject("discussionTitles");
        new TreeMap<>(row.discussionTitles().texts()).forEach(json::write);
        json.writeEnd()
                .write("number", row.number())
                .write("title", row.title())
                .write("lang", row.lang());
        if (row.statement() != null) {
            json.write("statement", row.statement());
        }
        if (row.statementNumber() != null) {
            json.write("statementNumber", row.statementNumber()).write("statementUrl", row.statementUrl());
        }
        json.write("addressee", row.addressee());
        if (row.organisation() != null) {
            json.write("organisation", row.organisation());
        }
        json.write("country", row.country())
                .write("state", row.state())
                .write("deadline", row.deadline().toString())
                .write("overdue", row.overdue());
        if (row.answer() != null) {
            json.write("answer", row.answer())
                    .write("answerLang", row.answerLang())
                    .write("answered", row.answered().toString());
        }
        if (row.answerSource() != null) {
            json.write("answerSource", row.answerSource());
        }
        json.write("supporting", row.supporting())
                .write("contradicting", row.contradicting())
                .write("changed", row.changed().toString())
                .writeEnd();
    }
}
