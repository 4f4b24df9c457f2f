package org.m4d.portal.web.draft;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import org.m4d.portal.posting.DraftInHand;

/** A program that publishes what it kept as a draft names it by the header {@code Draft}, and the draft ends with the publication. */
public class DraftHeader implements ContainerRequestFilter {

    @Inject
    DraftInHand inHand;

    @Override
    public void filter(ContainerRequestContext request) {
        inHand.publishing(request.getHeaderString("Draft"), request.getHeaderString("Idempotency-Key"));
    }
}
