package org.m4d.portal.web.security;

import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.routing.Languages;
import org.m4d.portal.web.routing.LocalAddress;

/**
 * Where "Sign in" leads: to Keycloak, then on to where the person came from, or first to the profile when this is the first login. Asks for
 * the login itself instead of being a protected address, for with one such address Payara also protects the first page.
 */
@WebServlet("/login")
public class LoginServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Acting acting;

    @Inject
    transient SecurityContext security;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() == null) {
            AuthenticationStatus status =
                    security.authenticate(request, response, AuthenticationParameters.withParams());
            if (status != AuthenticationStatus.SUCCESS) {
                return;
            }
        }
        String back = LocalAddress.of(request.getParameter("back"));
        acting.refresh();
        if (acting.actor().registered()) {
            response.sendRedirect(back);
        } else {
            response.sendRedirect("/" + Languages.of(request, back).code() + "/welcome?back="
                    + URLEncoder.encode(back, StandardCharsets.UTF_8));
        }
    }
}
