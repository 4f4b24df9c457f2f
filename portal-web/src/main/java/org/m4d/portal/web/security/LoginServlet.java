package org.m4d.portal.web.security;

import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.m4d.portal.common.Unavailable;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.errors.ErrorPages;
import org.m4d.portal.web.errors.Problem;
import org.m4d.portal.web.routing.Languages;
import org.m4d.portal.web.routing.LocalAddress;

/**
 * Where "Sign in" leads, and where Keycloak sends people back to. Then on to where the person came from, or first to the profile when this
 * is the first login. It asks for the login itself instead of being a protected address, for with one such address Payara also protects
 * the first page; and it remembers the way back itself, for Soteria's own way loses the query.
 */
@WebServlet({"/login", LoginServlet.CALLBACK})
public class LoginServlet extends HttpServlet {

    /** Where Keycloak sends people back to. */
    static final String CALLBACK = "/callback";

    private static final long serialVersionUID = 1L;
    private static final String BACK = LoginServlet.class.getName() + ".back";

    @Inject
    transient Acting acting;

    @Inject
    transient SecurityContext security;

    @Inject
    transient ErrorPages errors;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        boolean starting = "/login".equals(request.getServletPath());
        if (starting) {
            remember(request.getSession(), LocalAddress.of(request.getParameter("back")));
            if (request.getUserPrincipal() == null) {
                begin(request, response);
                return;
            }
        } else if (request.getUserPrincipal() == null && request.getParameter("code") != null) {
            errors.show(
                    new Problem(
                            HttpServletResponse.SC_UNAUTHORIZED,
                            "error.login-unfinished",
                            List.of(),
                            List.of(),
                            null,
                            null),
                    request,
                    response);
            return;
        }
        goOn(request, response, wayBack(request));
    }

    private void begin(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        AuthenticationStatus status = security.authenticate(request, response, AuthenticationParameters.withParams());
        if (status != AuthenticationStatus.SEND_CONTINUE) {
            errors.show(new Unavailable("error.identity-unavailable", null), request, response);
        }
    }

    /** The page about a login that failed leads here again, and is not where the person wanted to go. */
    private static void remember(HttpSession session, String back) {
        if (!back.startsWith(CALLBACK)) {
            session.setAttribute(BACK, back);
        }
    }

    private void goOn(HttpServletRequest request, HttpServletResponse response, String back) throws IOException {
        acting.refresh();
        if (acting.actor().anonymous() || acting.actor().registered()) {
            response.sendRedirect(back);
        } else {
            response.sendRedirect("/" + Languages.of(request, back).code() + "/welcome?back="
                    + URLEncoder.encode(back, StandardCharsets.UTF_8));
        }
    }

    private static String wayBack(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object back = session == null ? null : session.getAttribute(BACK);
        return back == null ? "/" : (String) back;
    }
}
