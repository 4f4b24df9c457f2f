package org.m4d.portal.it.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.m4d.portal.it.Running;

/**
 * Every cell of {@code docs/permissions-ediscussions.md}: each operation, by each role, over the API, on its page and by its form. In the usual
 * extent each role tries each operation in one of these ways, another for the next, so that all pairs of role, operation and way occur;
 * {@code ./portal test --all} tries them all.
 */
class EDiscussionPermissionsIT {
    private static final Map<String, Map<String, String>> TABLE =
            DocumentTable.read("permissions-ediscussions.md", "operation").rows();
    private static final Lines LINES = new Lines();
    private static final List<Part> PARTS = new ArrayList<>();

    /** Operations that are tried one after the other. */
    private record Part(EDiscussionStage stage, List<Operation<EDiscussionStage, Subject>> operations) {}

    @BeforeAll
    static void prepare() {
        EDiscussionCast cast = new EDiscussionCast();
        EDiscussionStage course = new EDiscussionStage(cast);
        EDiscussionStage outcome = new EDiscussionStage(cast);
        course.prepareCourse();
        outcome.prepareOutcome();
        cast.restrict();
        PARTS.addAll(List.of(
                new Part(course, ReadingOperations.ofCourse()),
                new Part(outcome, ReadingOperations.ofOutcome()),
                new Part(course, ProposalOperations.all()),
                new Part(course, TeamOperations.all()),
                new Part(outcome, TeamOperations.ofOutcome()),
                new Part(course, ContributionOperations.all()),
                new Part(outcome, ContributionOperations.ofOutcome()),
                new Part(outcome, SummaryOperations.all()),
                new Part(outcome, LedgerOperations.all()),
                new Part(course, LedgerOperations.ofCourse())));
    }

    @Test
    void everyOperationOfTheTableIsTried() {
        assertThat(PARTS.stream().flatMap(part -> part.operations().stream()).map(Operation::name))
                .containsExactlyElementsOf(TABLE.keySet());
    }

    @TestFactory
    Stream<DynamicTest> matrix() {
        List<DynamicTest> all = new ArrayList<>();
        int row = 0;
        for (Part part : PARTS) {
            for (Operation<EDiscussionStage, Subject> operation : part.operations()) {
                all.addAll(tried(part.stage(), operation, row++));
            }
        }
        return all.stream();
    }

    @AfterAll
    static void close() {
        LINES.close();
    }

    private static List<DynamicTest> tried(
            EDiscussionStage stage, Operation<EDiscussionStage, Subject> operation, int row) {
        List<DynamicTest> tried = new ArrayList<>();
        int column = 0;
        for (Map.Entry<String, String> cell : TABLE.get(operation.name()).entrySet()) {
            Attempt<EDiscussionStage, Subject> attempt =
                    new Attempt<>(operation, cell.getKey(), stage, Outcome.of(cell.getValue()));
            List<Way> ways = attempt.ways();
            List<Way> chosen = Running.whole() ? ways : List.of(ways.get((row + column) % ways.size()));
            chosen.forEach(way -> tried.add(LINES.tried(
                    operation.name() + ", " + attempt.role() + ", " + way + ": " + attempt.expected(), attempt, way)));
            column++;
        }
        return tried;
    }
}
