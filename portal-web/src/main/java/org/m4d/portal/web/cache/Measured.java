package org.m4d.portal.web.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.config.Config;

/**
 * Measurements may ask for pages to be made anew and for what they cost: by a header, and only of a portal that was started for them
 * with {@code portal.bench}. Everywhere else the header means nothing.
 */
@ApplicationScoped
public class Measured {

    private static final String HEADER = "X-Portal-Bench";

    private final boolean measured;

    @Inject
    Measured(Config config) {
        this(config.getOptionalValue("portal.bench", Boolean.class).orElse(false));
    }

    Measured(boolean measured) {
        this.measured = measured;
    }

    /** For the container's proxy. */
    protected Measured() {
        this(false);
    }

    /** Whether a page is to be made although it is kept. */
    boolean wantsUnkept(HttpServletRequest request) {
        return asks(request, "uncached") || wantsMade(request);
    }

    /** Whether a page is to be made anew from its view, although the whole of it is kept for readers like this one. */
    public boolean wantsMade(HttpServletRequest request) {
        return asks(request, "made") || wantsStatements(request);
    }

    /** Whether the answer is to say how many statements it took. */
    boolean wantsStatements(HttpServletRequest request) {
        return asks(request, "statements");
    }

    private boolean asks(HttpServletRequest request, String what) {
        return measured && what.equals(request.getHeader(HEADER));
    }
}
