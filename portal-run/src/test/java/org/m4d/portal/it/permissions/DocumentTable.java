package org.m4d.portal.it.permissions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.m4d.portal.it.Running;

/**
 * Tables of the documentation with the same first column, as one.
 *
 * @param rows by the word in the first column, what stands below the head of each other column
 */
record DocumentTable(Map<String, Map<String, String>> rows) {

    /**
     * Reads them in their order.
     *
     * @param document below {@code docs}
     * @param first the head of the first column
     * @throws IllegalArgumentException when a row stands there twice, or has more cells or fewer than the head
     */
    static DocumentTable read(String document, String first) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        List<String> head = List.of();
        for (String line : lines(document)) {
            List<String> cells = cells(line);
            if (cells.isEmpty()) {
                head = List.of();
            } else if (head.isEmpty()) {
                head = cells;
            } else if (head.getFirst().equals(first) && !cells.getFirst().startsWith("---")) {
                if (rows.put(cells.getFirst(), named(head, cells)) != null) {
                    throw new IllegalArgumentException("Twice: " + line);
                }
            }
        }
        return new DocumentTable(rows);
    }

    private static Map<String, String> named(List<String> head, List<String> cells) {
        if (cells.size() != head.size()) {
            throw new IllegalArgumentException("Not as wide as its head: " + cells);
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 1; i < head.size(); i++) {
            named.put(head.get(i), cells.get(i));
        }
        return named;
    }

    /** None outside tables. */
    private static List<String> cells(String line) {
        return line.startsWith("| ")
                ? Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList()
                : List.of();
    }

    private static List<String> lines(String document) {
        try {
            return Files.readAllLines(Running.home().resolve("docs").resolve(document));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
