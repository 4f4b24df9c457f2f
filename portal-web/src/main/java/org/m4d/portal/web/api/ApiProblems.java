package org.m4d.portal.web.api;

import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.m4d.portal.web.errors.FailureLog;
import org.m4d.portal.web.errors.Problem;

/** Failures as RFC 9457 problem details, in the language of {@code Accept-Language}. */
public class ApiProblems implements ExceptionMapper<Throwable> {

    @Inject
    ProblemJson problems;

    @Context
    UriInfo address;

    @Override
    public Response toResponse(Throwable failure) {
        Problem problem = problem(failure);
        FailureLog.note(problem, failure, address.getPath());
        Response.ResponseBuilder response = Response.status(problem.status())
                .type("application/problem+json")
                .header("Cache-Control", "no-store")
                .entity(problems.of(problem).toString());
        if (problem.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            response.header("WWW-Authenticate", "Bearer");
        }
        if (problem.retryAfter() != null) {
            response.header("Retry-After", problem.retryAfter().toSeconds());
        }
        return response.build();
    }

    private static Problem problem(Throwable failure) {
        if (failure instanceof WebApplicationException refused) {
            return Problem.ofStatus(refused.getResponse().getStatus());
        }
        // what the client sent is no JSON, or not that of this operation
        return failure instanceof ProcessingException || failure instanceof JsonbException
                ? Problem.ofStatus(Response.Status.BAD_REQUEST.getStatusCode())
                : Problem.of(failure);
    }
}
