package org.m4d.portal.web.errors;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.ServletException;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentMoved;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.PortalException;
import org.m4d.portal.common.TooManyRequests;
import org.m4d.portal.common.Unavailable;

/**
 * A failure as it is told to people and programs, the same on pages and in the API.
 *
 * @param status the HTTP status
 * @param key the text that explains it
 * @param arguments what the text's placeholders stand for
 * @param violations which inputs were wrong; empty for other failures
 * @param retryAfter when to try again, or null
 * @param reference a number to quote, which is also in the log; null when the failure explains itself
 */
public record Problem(
        int status,
        String key,
        List<Object> arguments,
        List<InvalidInput.Violation> violations,
        Duration retryAfter,
        String reference) {

    private static final Duration SOON = Duration.ofSeconds(30);

    /** How far down the causes of a failure are looked at: they may lead in a circle. */
    private static final int DEEPEST = 30;

    public Problem {
        arguments = List.copyOf(arguments);
        violations = List.copyOf(violations);
    }

    /** Classifies a failure; an unforeseen one becomes a 500 with a reference. */
    public static Problem of(Throwable failure) {
        Throwable cause = unwrapped(failure);
        if (cause instanceof PortalException known) {
            return of(known);
        }
        if (cause instanceof ConstraintViolationException refused) {
            return new Problem(422, "error.invalid", List.of(), Violations.of(refused), null, null);
        }
        if (cause instanceof OptimisticLockException) {
            return simple(409, "error.conflict");
        }
        if (cause instanceof EJBAccessException) {
            return simple(403, "error.not-allowed");
        }
        if (databaseIsOutOfReach(cause)) {
            return ofStatus(503);
        }
        return new Problem(
                500,
                "error.unexpected",
                List.of(),
                List.of(),
                null,
                UUID.randomUUID().toString().substring(0, 8));
    }

    /** A failure that only its status is known of. */
    public static Problem ofStatus(int status) {
        return switch (status) {
            case 400 -> simple(400, "error.bad-request");
            case 401, 403 -> simple(403, "error.not-allowed");
            case 404 -> simple(404, "error.not-found");
            case 405 -> simple(405, "error.method");
            case 409 -> simple(409, "error.conflict");
            case 413 -> simple(413, "error.too-large");
            case 429 -> new Problem(429, "error.too-many-requests", List.of(SOON.toSeconds()), List.of(), SOON, null);
            case 503 -> new Problem(503, "error.unavailable", List.of(), List.of(), SOON, null);
            default ->
                status > 400 && status < 500
                        ? simple(status, "error.bad-request")
                        : simple(status < 400 ? 500 : status, "error.unexpected");
        };
    }

    private static Problem of(PortalException known) {
        return switch (known) {
            case InvalidInput input -> new Problem(422, input.key(), List.of(), input.violations(), null, null);
            case NotFound missing -> simple(404, missing.key());
            case NotAllowed refused ->
                new Problem(
                        refused.needsSignIn() ? 401 : 403, refused.key(), refused.arguments(), List.of(), null, null);
            case Conflict conflict -> new Problem(409, conflict.key(), conflict.arguments(), List.of(), null, null);
            case TooManyRequests many ->
                new Problem(429, many.key(), many.arguments(), List.of(), many.retryAfter(), null);
            case ContentMoved moved -> simple(409, moved.key());
            case Unavailable down -> new Problem(503, down.key(), List.of(), List.of(), SOON, null);
            default -> new Problem(400, known.key(), known.arguments(), List.of(), null, null);
        };
    }

    private static boolean databaseIsOutOfReach(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(cause -> cause instanceof SQLNonTransientConnectionException
                        || cause instanceof SQLTransientConnectionException);
    }

    private static Problem simple(int status, String key) {
        return new Problem(status, key, List.of(), List.of(), null, null);
    }

    private static Throwable unwrapped(Throwable failure) {
        Throwable current = failure;
        while (current.getCause() != null
                && !(current instanceof PortalException)
                && (current instanceof EJBException
                        || current instanceof ServletException
                        || current instanceof jakarta.faces.FacesException
                        || current instanceof jakarta.el.ELException)
                && !(current instanceof EJBAccessException)) {
            current = current.getCause();
        }
        return current;
    }
}
