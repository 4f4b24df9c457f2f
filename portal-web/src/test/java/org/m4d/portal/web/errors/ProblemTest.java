package org.m4d.portal.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.faces.FacesException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.ServletException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.TooManyRequests;
import org.m4d.portal.common.Unavailable;
import org.m4d.portal.forum.NewTopic;

/** What a failure means to the one who caused it, or did not. */
class ProblemTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new NotFound(), 404, "error.not-found"),
                Arguments.of(new NotAllowed("error.topic-closed"), 403, "error.topic-closed"),
                Arguments.of(NotAllowed.signInFirst(), 401, "error.sign-in"),
                Arguments.of(Conflict.staleVersion(), 409, "error.conflict"),
                Arguments.of(new OptimisticLockException(), 409, "error.conflict"),
                Arguments.of(new EJBAccessException("no"), 403, "error.not-allowed"),
                Arguments.of(new TooManyRequests(Duration.ofSeconds(7)), 429, "error.too-many-requests"),
                Arguments.of(new Unavailable("error.identity-unavailable", null), 503, "error.identity-unavailable"),
                Arguments.of(
                        new EJBException(new PersistenceException(
                                new SQLException(new SQLNonTransientConnectionException("refused")))),
                        503,
                        "error.unavailable"),
                Arguments.of(InvalidInput.of("title", "error.length"), 422, "error.invalid"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void everyRefusalHasItsStatusAndExplainsItself(Exception failure, int status, String key) {
        Problem problem = Problem.of(failure);

        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.key()).isEqualTo(key);
        assertThat(problem.reference()).isNull();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void isTheSameHoweverTheServerWrapsIt(Exception failure, int status, String key) {
        assertThat(Problem.of(new EJBException(failure))).isEqualTo(Problem.of(failure));
        assertThat(Problem.of(new EJBTransactionRolledbackException("rolled back", failure)))
                .isEqualTo(Problem.of(failure));
        Throwable wrapped = new ServletException(new FacesException(new EJBException(failure)));
        assertThat(Problem.of(wrapped).status()).isEqualTo(status);
        assertThat(Problem.of(wrapped).key()).isEqualTo(key);
    }

    @Test
    void anUnforeseenFailureHasANumberToQuoteAndTellsNothingElse() {
        Problem problem = Problem.of(new EJBException(new IllegalStateException("password=secret")));

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.key()).isEqualTo("error.unexpected");
        assertThat(problem.reference()).matches("[0-9a-f]{8}");
        assertThat(problem.toString()).doesNotContain("secret");
        assertThat(Problem.of(new EJBException("nothing within")).status()).isEqualTo(500);
    }

    @Test
    void saysWhenToTryAgain() {
        assertThat(Problem.of(new TooManyRequests(Duration.ofSeconds(7))).retryAfter())
                .isEqualTo(Duration.ofSeconds(7));
        assertThat(Problem.of(new Unavailable("error.unavailable", null)).retryAfter())
                .isPositive();
        assertThat(Problem.ofStatus(429).arguments()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "400,400", "401,403", "403,403", "404,404", "405,405", "409,409", "413,413", "418,418", "429,429", "500,500",
        "503,503", "200,500"
    })
    void aStatusAloneIsEnough(int given, int status) {
        assertThat(Problem.ofStatus(given).status()).isEqualTo(status);
    }

    /** What the client did wrong is not said to be our fault, nor the other way round. */
    @ParameterizedTest
    @CsvSource({"406,error.bad-request", "415,error.bad-request", "500,error.unexpected", "502,error.unexpected"})
    void aStatusSaysWhoseFaultItIs(int status, String key) {
        assertThat(Problem.ofStatus(status).key()).isEqualTo(key);
    }

    /** An operation as services have them. */
    static class Operation {

        void start(@NotNull(message = "error.required") @Valid NewTopic input, @Max(9) Integer number) {}
    }

    @Test
    void wrongInputsAreNamedAsInTheForm() throws Exception {
        NewTopic input = new NewTopic("", "abc", "text", "x".repeat(36), Set.of("good", "bad,tag"), false, null);

        List<InvalidInput.Violation> violations = refused(input, 3);

        assertThat(violations)
                .extracting(InvalidInput.Violation::field, InvalidInput.Violation::key)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple("forum", "error.required"),
                        org.assertj.core.api.Assertions.tuple("title", "error.length"),
                        org.assertj.core.api.Assertions.tuple("lang", "error.length"),
                        org.assertj.core.api.Assertions.tuple("tags", "error.tag"));
        assertThat(violations)
                .filteredOn(violation -> violation.field().equals("title"))
                .singleElement()
                .satisfies(violation -> assertThat(violation.arguments())
                        .containsEntry("min", 5)
                        .containsEntry("max", 200)
                        .containsEntry("value", "abc"));
    }

    @Test
    void whatIsMissingIsSaidOnceAndInTheOrderOfTheRecord() throws Exception {
        assertThat(refused(new NewTopic("", "", "", "", Set.of(), false, null), 3))
                .extracting(InvalidInput.Violation::field, InvalidInput.Violation::key)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("forum", "error.required"),
                        org.assertj.core.api.Assertions.tuple("title", "error.required"),
                        org.assertj.core.api.Assertions.tuple("body", "error.required"),
                        org.assertj.core.api.Assertions.tuple("lang", "error.required"));
    }

    @Test
    void whatIsMissingIsNotAlsoTooShort() throws Exception {
        NewTopic input = new NewTopic("f", "", "text", "en", Set.of(), false, null);

        assertThat(refused(input, 3))
                .singleElement()
                .extracting(InvalidInput.Violation::field, InvalidInput.Violation::key)
                .containsExactly("title", "error.required");
    }

    @Test
    void aParameterOfTheOperationIsTheInputAsAWhole() throws Exception {
        assertThat(refused(null, 3))
                .singleElement()
                .extracting(InvalidInput.Violation::field, InvalidInput.Violation::key)
                .containsExactly("", "error.required");
    }

    @Test
    void aConstraintWithoutAnExplanationOfOursGetsOne() throws Exception {
        NewTopic input = new NewTopic("f", "A title", "text", "en", Set.of(), false, null);

        assertThat(refused(input, 10))
                .singleElement()
                .extracting(InvalidInput.Violation::key)
                .isEqualTo("error.invalid");
    }

    private static List<InvalidInput.Violation> refused(NewTopic input, int number) throws Exception {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Problem problem = Problem.of(new EJBException(new ConstraintViolationException(factory.getValidator()
                    .forExecutables()
                    .validateParameters(
                            new Operation(),
                            Operation.class.getDeclaredMethod("start", NewTopic.class, Integer.class),
                            new Object[] {input, number}))));
            assertThat(problem.status()).isEqualTo(422);
            assertThat(problem.key()).isEqualTo("error.invalid");
            return problem.violations();
        }
    }
}
