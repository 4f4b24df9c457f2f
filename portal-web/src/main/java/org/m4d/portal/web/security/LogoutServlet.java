package org.m4d.portal.web.security;

import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.m4d.portal.security.OidcSettings;

/** Ends the session here and at Keycloak. Reached by a form with the session's token, so that no other site can sign people out. */
@WebServlet("/ui/logout")
public class LogoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OidcSettings oidc;

    @Inject
    transient OpenIdContext openId;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        StringBuilder next = new StringBuilder(oidc.getIssuer())
                .append("/protocol/openid-connect/logout?client_id=")
                .append(encode(oidc.getClientId()))
                .append("&post_logout_redirect_uri=")
                .append(encode(oidc.getHome()));
        if (request.getUserPrincipal() != null && openId.getIdentityToken() != null) {
            next.append("&id_token_hint=")
                    .append(encode(openId.getIdentityToken().getToken()));
        }
        request.logout();
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
        response.sendRedirect(next.toString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
