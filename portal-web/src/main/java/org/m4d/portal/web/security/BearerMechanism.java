package org.m4d.portal.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.m4d.portal.security.Accounts;

/** Takes access tokens on the API. Without one the caller is anonymous; with a bad one the answer is 401 and nothing else. */
@ApplicationScoped
@Typed(BearerMechanism.class)
public class BearerMechanism implements HttpAuthenticationMechanism {

    private static final Logger LOG = Logger.getLogger(BearerMechanism.class.getName());
    private static final String SCHEME = "Bearer ";

    @Inject
    AccessTokens tokens;

    @Inject
    Accounts accounts;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return context.doNothing();
        }
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return refuse(response, "Only bearer tokens are taken here.");
        }
        try {
            String subject = tokens.subjectOf(header.substring(SCHEME.length()).strip());
            if (accounts.actor(subject).anonymous()) {
                return refuse(response, "The account of this token is disabled.");
            }
            return context.notifyContainerAboutLogin(subject, Set.of());
        } catch (AccessTokens.Refused refused) {
            LOG.log(Level.FINE, "Refused an access token", refused);
            return refuse(response, refused.getMessage());
        }
    }

    private static AuthenticationStatus refuse(HttpServletResponse response, String why) {
        try {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            response.setContentType("application/problem+json");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write("{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401,\"detail\":\"" + why
                            + "\",\"code\":\"error.token\"}");
            response.flushBuffer();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
