package org.m4d.portal.run.bench;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Rows of one table as statements of many rows each. */
final class Rows {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);
    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int COMMIT_AFTER = 8;

    private final Writer sql;
    private final String head;
    private final StringBuilder rows = new StringBuilder();
    private int statements;

    /** @param columns after {@code insert into}: the table and its columns */
    Rows(Writer sql, String columns) {
        this.sql = sql;
        this.head = "insert into " + columns + " values\n";
    }

    void add(Object... values) throws IOException {
        rows.append(rows.isEmpty() ? head : ",\n");
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? '(' : ',');
            append(values[i]);
        }
        rows.append(')');
        if (rows.length() > MOST_CHARACTERS) {
            flush();
        }
    }

    /** Writes what is left. */
    void flush() throws IOException {
        if (!rows.isEmpty()) {
            sql.append(rows).append(";\n");
            rows.setLength(0);
            statements++;
            if (statements % COMMIT_AFTER == 0) {
                sql.append("commit;\n");
            }
        }
    }

    private void append(Object value) {
        switch (value) {
            case null -> rows.append("null");
            case Number number -> rows.append(number);
            case Instant time -> rows.append('\'').append(TIME.format(time)).append('\'');
            case String text -> quote(text);
            default -> throw new IllegalArgumentException("no column holds " + value.getClass());
        }
    }

    private void quote(String text) {
        rows.append('\'');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'' || c == '\\') {
                rows.append('\\');
            }
            rows.append(c);
        }
        rows.append('\'');
    }
}
