package org.m4d.portal.web.form;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.web.errors.ErrorPages;
import org.m4d.portal.web.page.PageLanguage;
import org.m4d.portal.web.routing.Languages;
import org.m4d.portal.web.routing.LocalAddress;
import org.m4d.portal.web.security.CsrfToken;
import org.m4d.portal.web.security.SendingSite;

/**
 * Guards everything that page scripts and plain forms post to: a request must come from this site and carry its session's token. A form
 * that comes too late is kept and shown again after the login.
 */
public class UiFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** May be set without a session. */
    private static final String THEME = "/ui/theme";

    @Inject
    transient CsrfToken token;

    @Inject
    transient ExpiredSession expired;

    @Inject
    transient FormPacing pacing;

    @Inject
    transient ErrorPages errors;

    @Inject
    transient PageLanguage language;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String origin = request.getParameter(request.getParameter("page") == null ? "back" : "page");
        language.use(Languages.of(request, LocalAddress.of(origin)));
        response.setHeader("Cache-Control", "no-store");
        if (ExpiredSession.RESUME.equals(request.getServletPath())) {
            // comes from the login at another origin, and changes nothing but the session itself
            chain.doFilter(request, response);
        } else if (SendingSite.foreign(request)) {
            errors.show(new NotAllowed("error.csrf"), request, response);
        } else if (THEME.equals(request.getServletPath())) {
            chain.doFilter(request, response);
        } else if (request.getSession(false) == null || request.getUserPrincipal() == null) {
            expired.show(request, response);
        } else if (!token.matches(request.getParameter("csrf"))) {
            // the form is older than the session when somebody signed in anew elsewhere; only the browser can vouch for
            // its origin
            if (SendingSite.own(request)) {
                expired.show(request, response);
            } else {
                errors.show(new NotAllowed("error.csrf"), request, response);
            }
        } else if (pacing.admits(request, response)) {
            chain.doFilter(request, response);
        }
    }
}
