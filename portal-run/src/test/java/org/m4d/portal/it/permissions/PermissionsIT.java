package org.m4d.portal.it.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.Running;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.permissions.People.Browser;

/**
 * Every cell of {@code docs/permissions.md}: each operation, by each role, in each kind of place, over the API, on its page and by its form.
 * In the usual extent each role tries each operation in one place, another for the next, so that all pairs of role, operation and place
 * occur; {@code ./portal test --all} tries them all.
 */
class PermissionsIT {
    private static final PermissionTable TABLE = PermissionTable.read();
    private static final List<Operation> OPERATIONS = Operations.all();
    private static final List<String> AUTHORS = List.of("member1", "member2", "org1", "org2", "authority1");
    private static final Map<String, Place> PLACES = new LinkedHashMap<>();
    private static final Map<String, ExecutorService> LINES = new HashMap<>();

    /** One cell. */
    private record Cell(Operation operation, String role, String place, Outcome expected) {
        Place where() {
            return PLACES.get(place);
        }

        Target target() {
            return operation.target(where(), expected.done());
        }

        String name(String way) {
            return operation.name() + ", " + role + ", " + place + ", " + way + ": " + expected;
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

    /** What happens in one place happens in order, the places side by side. */
    @TestFactory
    Stream<DynamicTest> matrix() {
        PLACES.keySet().forEach(place -> LINES.put(place, Executors.newSingleThreadExecutor()));
        return cells().flatMap(PermissionsIT::ways).toList().stream();
    }

    @AfterAll
    static void close() {
        LINES.values().forEach(ExecutorService::shutdownNow);
    }

    private static Stream<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        List<String> places = List.copyOf(PLACES.keySet());
        for (int row = 0; row < OPERATIONS.size(); row++) {
            Operation operation = OPERATIONS.get(row);
            int column = 0;
            for (String role :
                    TABLE.operations().get(operation.name()).outcomes().keySet()) {
                List<Cell> all = new ArrayList<>();
                for (String place : places) {
                    TABLE.expected(operation.name(), role, place)
                            .ifPresent(expected -> all.add(new Cell(operation, role, place, expected)));
                }
                cells.addAll(Running.whole() ? all : List.of(all.get((row + column) % all.size())));
                column++;
            }
        }
        return cells.stream();
    }

    private static Stream<DynamicTest> ways(Cell cell) {
        List<DynamicTest> ways = new ArrayList<>();
        if (cell.operation().api() != null) {
            ways.add(tried(cell, "API", PermissionsIT::byApi));
        }
        if (cell.operation().page() != null) {
            ways.add(tried(cell, "page", PermissionsIT::onPage));
        }
        if (cell.operation().form() != null) {
            ways.add(tried(cell, "form", PermissionsIT::byForm));
        }
        return ways.stream();
    }

    private static DynamicTest tried(Cell cell, String way, Consumer<Cell> attempt) {
        Future<?> done = LINES.get(cell.place()).submit(() -> attempt.accept(cell));
        return DynamicTest.dynamicTest(cell.name(way), () -> {
            try {
                done.get();
            } catch (ExecutionException failed) {
                throw failed.getCause();
            }
        });
    }

    private static void byApi(Cell cell) {
        Target target = cell.target();
        Optional<String> before = before(cell, target);
        Answer answer = cell.operation().api().apply(cell.where().people().api(cell.role()), target);
        switch (cell.expected()) {
            case YES -> assertThat(answer.status()).as(answer.body()).isIn(200, 201, 204);
            case WAITS ->
                assertThat(answer.expect(201).json().getString("state")).isEqualTo("WAITING");
            case LEFT_OUT -> answer.expect(200);
            default -> answer.expectProblem(cell.expected().status());
        }
        found(cell, target, answer);
        unchanged(before, target);
    }

    private static void onPage(Cell cell) {
        Target target = cell.target();
        Browser browser = cell.where().people().browser(cell.role());
        Answer answer = browser.visitor().get("/en/" + cell.operation().page().apply(target));
        switch (cell.expected()) {
            case YES, WAITS -> answer = browser.visitor().follow(answer).expect(200);
            // a tag that stands nowhere else does not exist
            case LEFT_OUT -> assertThat(answer.status()).isIn(200, 404);
            case HIDDEN_IN_FIELD -> answer.expect(404);
            default -> answer.expect(cell.expected().status());
        }
        assertThat(answer.address()).startsWith(Running.portal()).doesNotContain("/login");
        found(cell, target, answer);
    }

    private static void byForm(Cell cell) {
        Target target = cell.target();
        Optional<String> before = before(cell, target);
        Browser browser = cell.where().people().browser(cell.role());
        Operation.Form form = cell.operation().form().apply(target);
        Map<String, String> fields = new HashMap<>(form.fields());
        fields.put("csrf", browser.csrf());
        fields.put("page", "/en/");
        Answer answer = browser.visitor().post("/ui/" + form.address(), fields);
        if (cell.expected().done()) {
            assertThat(answer.expect(303).location()).doesNotContain("form=");
            assertThat(answer.location().contains("waits=yes")).isEqualTo(cell.expected() == Outcome.WAITS);
        } else if (cell.expected() == Outcome.SIGN_IN) {
            answer.expect(401);
        } else {
            // back to the form with the reason and what was typed
            assertThat(answer.expect(303).location()).contains("form=");
        }
        unchanged(before, target);
    }

    /** A list holds it for who may read it, and for nobody else. */
    private static void found(Cell cell, Target target, Answer answer) {
        if (cell.operation().finds() != null) {
            boolean there = cell.operation().finds().apply(target).stream()
                    .anyMatch(name -> answer.body().contains(name));
            assertThat(there).as(answer.body()).isEqualTo(cell.expected() == Outcome.YES);
        }
    }

    private static Optional<String> before(Cell cell, Target target) {
        return cell.expected().done() ? Optional.empty() : Optional.of(target.present());
    }

    /** What is refused changes nothing. */
    private static void unchanged(Optional<String> before, Target target) {
        before.ifPresent(state -> assertThat(target.present()).isEqualTo(state));
    }
}
