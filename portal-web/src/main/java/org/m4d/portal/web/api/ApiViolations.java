package org.m4d.portal.web.api;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.m4d.portal.web.errors.Problem;

/** Refused input as problem details. A mapper of its own, for the server brings one for this exception that would come first. */
public class ApiViolations implements ExceptionMapper<ConstraintViolationException> {

    @Inject
    ProblemJson problems;

    @Override
    public Response toResponse(ConstraintViolationException refused) {
        Problem problem = Problem.of(refused);
        return Response.status(problem.status())
                .type("application/problem+json")
                .header("Cache-Control", "no-store")
                .entity(problems.of(problem).toString())
                .build();
    }
}
