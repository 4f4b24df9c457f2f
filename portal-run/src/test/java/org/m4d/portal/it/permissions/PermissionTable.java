package org.m4d.portal.it.permissions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The two tables of {@code docs/permissions.md}: who reads a place, and what one may do there.
 *
 * @param places by the name of a place, what stands below each role
 * @param operations by the name of an operation
 */
record PermissionTable(Map<String, Map<String, String>> places, Map<String, Row> operations) {
    private static final String DOCUMENT = "permissions.md";
    private static final String REACH = "reach";
    private static final String ANONYMOUS = "anonymous";

    /**
     * An operation.
     *
     * @param reach how far it reaches
     * @param outcomes by role, for who reads the place
     */
    record Row(String reach, Map<String, Outcome> outcomes) {}

    static PermissionTable read() {
        Map<String, Row> operations = new LinkedHashMap<>();
        DocumentTable.read(DOCUMENT, "operation").rows().forEach((name, cells) -> {
            Map<String, Outcome> outcomes = new LinkedHashMap<>(cells.size());
            cells.forEach((head, word) -> {
                if (!REACH.equals(head)) {
                    outcomes.put(head, Outcome.of(word));
                }
            });
            operations.put(name, new Row(cells.get(REACH), outcomes));
        });
        return new PermissionTable(DocumentTable.read(DOCUMENT, "place").rows(), operations);
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
}
