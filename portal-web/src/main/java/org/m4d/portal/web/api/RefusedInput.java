package org.m4d.portal.web.api;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Providers;

/** Keeps Jersey's own answer to refused input away, which is nearer to it than the mapper of all failures and no problem+json. */
public class RefusedInput implements ExceptionMapper<ConstraintViolationException> {

    @Context
    Providers providers;

    @Override
    public Response toResponse(ConstraintViolationException refused) {
        return providers.getExceptionMapper(Throwable.class).toResponse(refused);
    }
}
