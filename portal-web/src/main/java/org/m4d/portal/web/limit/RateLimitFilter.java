package org.m4d.portal.web.limit;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.m4d.portal.common.TooManyRequests;
import org.m4d.portal.web.errors.ErrorPages;

/** Slows down who asks for too many pages; the API and the plain forms, which answer otherwise, ask {@link Pacing} themselves. */
public class RateLimitFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Pacing pacing;

    @Inject
    transient ErrorPages errors;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (!path.startsWith("/assets/") && !path.startsWith("/api/") && !path.startsWith("/ui/")) {
            try {
                pacing.count(request);
            } catch (TooManyRequests tooMany) {
                errors.show(tooMany, request, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
