package org.m4d.portal.it.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.Running;

/**
 * Every cell of {@code docs/permissions.md}: each operation, by each role, in each kind of place, over the API, on its page and by its form.
 * In the usual extent each role tries each operation in one place, another for the next, so that all pairs of role, operation and place
 * occur; {@code ./portal test --all} tries them all.
 */
class PermissionsIT {
    private static final PermissionTable TABLE = PermissionTable.read();
    private static final List<Operation<Place, ForumTarget>> OPERATIONS = ForumOperations.all();
    private static final List<String> AUTHORS = List.of("member1", "member2", "org1", "org2", "authority1");
    private static final Map<String, Place> PLACES = new LinkedHashMap<>();
    private static final Lines LINES = new Lines();

    /** One cell. */
    private record Cell(String place, Attempt<Place, ForumTarget> attempt) {
        Stream<DynamicTest> tried() {
            return attempt.ways().stream()
                    .map(way -> LINES.tried(
                            attempt.operation().name() + ", " + attempt.role() + ", " + place + ", " + way + ": "
                                    + attempt.expected(),
                            attempt,
                            way));
        }
    }

    @BeforeAll
    static void open() {
        TABLE.places().keySet().forEach(name -> PLACES.put(name, new Place(name, AUTHORS.get(PLACES.size()))));
        PLACES.values().forEach(Place::common);
        PLACES.forEach((name, place) -> Eventually.soon(
                "the index holds the topic of the " + name,
                () -> place.author().get("search?q=" + place.word()).json().getInt("total") >= 1));
    }

    @Test
    void everyOperationOfTheTableIsTried() {
        assertThat(OPERATIONS.stream().map(Operation::name))
                .containsExactlyElementsOf(TABLE.operations().keySet());
    }

    @TestFactory
    Stream<DynamicTest> matrix() {
        return cells().flatMap(Cell::tried).toList().stream();
    }

    @AfterAll
    static void close() {
        LINES.close();
    }

    private static Stream<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < OPERATIONS.size(); row++) {
            Operation<Place, ForumTarget> operation = OPERATIONS.get(row);
            int column = 0;
            for (String role :
                    TABLE.operations().get(operation.name()).outcomes().keySet()) {
                List<Cell> all = cells(operation, role);
                cells.addAll(Running.whole() ? all : List.of(all.get((row + column) % all.size())));
                column++;
            }
        }
        return cells.stream();
    }

    private static List<Cell> cells(Operation<Place, ForumTarget> operation, String role) {
        List<Cell> all = new ArrayList<>();
        PLACES.forEach((name, place) -> TABLE.expected(operation.name(), role, name)
                .ifPresent(expected -> all.add(new Cell(name, new Attempt<>(operation, role, place, expected)))));
        return all;
    }
}
