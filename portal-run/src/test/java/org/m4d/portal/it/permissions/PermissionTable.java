package org.m4d.portal.it.permissions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.m4d.portal.it.Running;

/**
 * The two tables of {@code docs/permissions.md}: who reads a place, and what one may do there.
 *
 * @param places by the name of a place, what stands below each role
 * @param operations by the name of an operation
 */
record PermissionTable(Map<String, Map<String, String>> places, Map<String, Row> operations) {
    private static final String ANONYMOUS = "anonymous";

    /**
     * An operation.
     *
     * @param reach how far it reaches
     * @param outcomes by role, for who reads the place
     */
    record Row(String reach, Map<String, Outcome> outcomes) {}

    static PermissionTable read() {
        Map<String, Map<String, String>> places = new LinkedHashMap<>();
        Map<String, Row> operations = new LinkedHashMap<>();
        List<String> head = List.of();
        for (List<String> cells : rows()) {
            if ("place".equals(cells.getFirst()) || "operation".equals(cells.getFirst())) {
                head = cells;
            } else if ("place".equals(head.getFirst())) {
                places.put(cells.getFirst(), named(head, cells, 1));
            } else {
                Map<String, Outcome> outcomes = new LinkedHashMap<>();
                named(head, cells, 2).forEach((role, word) -> outcomes.put(role, Outcome.of(word)));
                operations.put(cells.getFirst(), new Row(cells.get(1), outcomes));
            }
        }
        return new PermissionTable(places, operations);
    }

    /** What is to come of it; empty when there is no such role in such a place. */
    Optional<Outcome> expected(String operation, String role, String place) {
        Row row = operations.get(operation);
        Outcome there = row.outcomes().get(role);
        String reads = places.get(place).get(role);
        if ("–".equals(reads)) {
            return Optional.empty();
        }
        boolean placeMatters = there != Outcome.SIGN_IN && there != Outcome.NEVER;
        return Optional.of(placeMatters && !within(row.reach(), role, place, reads) ? hidden(row.reach()) : there);
    }

    private boolean within(String reach, String role, String place, String reads) {
        return switch (reach) {
            case "anywhere" -> true;
            case "public" -> "yes".equals(places.get(place).get(ANONYMOUS));
            case "reported" -> "yes".equals(reads) || role.startsWith("moderator");
            default -> "yes".equals(reads);
        };
    }

    private static Outcome hidden(String reach) {
        return switch (reach) {
            case "place (422)" -> Outcome.HIDDEN_IN_FIELD;
            case "place (left out)" -> Outcome.LEFT_OUT;
            default -> Outcome.HIDDEN;
        };
    }

    private static Map<String, String> named(List<String> head, List<String> cells, int from) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = from; i < head.size(); i++) {
            named.put(head.get(i), cells.get(i));
        }
        return named;
    }

    /** The cells of all lines of tables but those that only rule them. */
    private static List<List<String>> rows() {
        try {
            return Files.readAllLines(Running.home().resolve("docs/permissions.md")).stream()
                    .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                    .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
