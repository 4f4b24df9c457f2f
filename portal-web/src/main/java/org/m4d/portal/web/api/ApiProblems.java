package org.m4d.portal.web.api;

import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.net.URI;
import org.m4d.portal.common.ContentMoved;
import org.m4d.portal.common.ContentRef;
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
        if (failure instanceof ContentMoved moved) {
            return Response.status(Response.Status.MOVED_PERMANENTLY)
                    .location(now(moved.to()))
                    .build();
        }
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

    /** The same address, of the thing as it is named now: {@code topics/7/posts} becomes {@code topics/9/posts}. */
    private URI now(ContentRef to) {
        String path = address.getPath().replaceFirst("^/", "").replaceFirst("/[0-9]+", "/" + to.id());
        return address.getBaseUriBuilder().path(path).build();
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
