package org.m4d.portal.web.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanismHandler;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.NoSuchElementException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends the API to bearer tokens and everything else to OpenID Connect: the two never mix, so a cookie means nothing to the API. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class MechanismChoice implements HttpAuthenticationMechanismHandler {

    private static final Logger LOG = Logger.getLogger(MechanismChoice.class.getName());

    @Inject
    BearerMechanism bearer;

    @Inject
    @OpenIdAuthenticationMechanismDefinition.OpenIdAuthenticationMechanism
    HttpAuthenticationMechanism openId;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        HttpAuthenticationMechanism mechanism = mechanism(request);
        if (mechanism == bearer || request.getUserPrincipal() != null) {
            return mechanism.validateRequest(request, response, context);
        }
        return isAnswer(request) && !LoginServlet.CALLBACK.equals(request.getServletPath())
                ? context.doNothing()
                : signIn(request, response, context);
    }

    /** Whether the address holds what Keycloak adds to the address it sends people back to. */
    private static boolean isAnswer(HttpServletRequest request) {
        return request.getParameter("code") != null && request.getParameter("state") != null;
    }

    /**
     * A login that came to nothing (its session has ended, its code is used up, it is somebody else's) would end on an empty page: instead the
     * request goes on unauthenticated, and {@link LoginServlet} says what happened.
     */
    private AuthenticationStatus signIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        try {
            AuthenticationStatus status = openId.validateRequest(request, response, context);
            return status == AuthenticationStatus.SEND_FAILURE ? context.doNothing() : status;
        } catch (NoSuchElementException notBegunHere) {
            LOG.log(Level.FINE, "Keycloak's answer to a login that this session does not know of", notBegunHere);
            return context.doNothing();
        }
    }

    @Override
    public AuthenticationStatus secureResponse(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        return mechanism(request).secureResponse(request, response, context);
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        mechanism(request).cleanSubject(request, response, context);
    }

    private HttpAuthenticationMechanism mechanism(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/") ? bearer : openId;
    }
}
