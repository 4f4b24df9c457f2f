package org.m4d.portal.web.limit;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;

/** The same limits for the API; the refusal becomes a problem with status 429 and {@code Retry-After}. */
@PreMatching
public class ApiPacing implements ContainerRequestFilter {

    @Inject
    Pacing pacing;

    @Context
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        pacing.count(request);
    }
}
