package org.m4d.portal.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables of the documentation, to be compared with what holds, cell by cell. */
public final class DocumentedTables {

    /** What stands in a cell that says nothing. */
    public static final String NONE = "–";

    private final Path document;

    /** @param name of a file in {@code docs} */
    public DocumentedTables(String name) {
        document = Path.of("..", "docs", name);
    }

    /** The rows of the tables whose first column has this heading, each by the headings of its other columns. */
    public Map<String, Map<String, String>> table(String first) throws IOException {
        List<String> head = List.of();
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(document)) {
            List<String> cells = cells(line);
            if (cells.isEmpty()) {
                head = List.of();
            } else if (cells.getFirst().equals(first)) {
                head = cells;
            } else if (!head.isEmpty() && !cells.getFirst().startsWith("---")) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 1; i < head.size(); i++) {
                    row.put(head.get(i), cells.get(i));
                }
                rows.put(cells.getFirst(), row);
            }
        }
        return rows;
    }

    /** The cells of a line of a table; none for any other line. */
    private static List<String> cells(String line) {
        return line.startsWith("|")
                ? Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                        .map(String::strip)
                        .toList()
                : List.of();
    }
}
