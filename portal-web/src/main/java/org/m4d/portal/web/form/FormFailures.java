package org.m4d.portal.web.form;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.m4d.portal.web.errors.ErrorPages;
import org.m4d.portal.web.errors.Problem;

/** Failures that no form can mend end on the same error pages as everywhere. */
public class FormFailures implements ExceptionMapper<Throwable> {

    @Inject
    ErrorPages errors;

    @Context
    HttpServletRequest request;

    @Context
    HttpServletResponse response;

    @Override
    public Response toResponse(Throwable failure) {
        try {
            if (failure instanceof WebApplicationException refused) {
                errors.show(Problem.ofStatus(refused.getResponse().getStatus()), request, response);
            } else {
                errors.show(failure, request, response);
            }
            return null;
        } catch (ServletException | IOException broken) {
            throw new UncheckedIOException(new IOException(broken));
        }
    }
}
