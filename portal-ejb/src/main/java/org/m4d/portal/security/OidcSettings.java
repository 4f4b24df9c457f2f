package org.m4d.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where Keycloak is and what the portal is called there. In this module because the expressions of the login's annotation are resolved
 * where only the application's shared archives are seen, not those of the web module.
 */
@ApplicationScoped
@Named("oidc")
public class OidcSettings {

    @Inject
    @ConfigProperty(name = "portal.base-url")
    String baseUrl;

    @Inject
    @ConfigProperty(name = "portal.oidc.issuer")
    String issuer;

    @Inject
    @ConfigProperty(name = "portal.oidc.client-id", defaultValue = "portal-web")
    String clientId;

    @Inject
    @ConfigProperty(name = "portal.oidc.client-secret")
    String clientSecret;

    @Inject
    @ConfigProperty(name = "portal.oidc.audience", defaultValue = "portal-api")
    String audience;

    public String getIssuer() {
        return issuer;
    }

    public String getClientId() {
        return clientId;
    }

    public String getClientSecret() {
        return clientSecret;
    }

    public String getAudience() {
        return audience;
    }

    public String getBaseUrl() {
        return baseUrl;
    }

    public String getCallback() {
        return baseUrl + "/callback";
    }

    public String getHome() {
        return baseUrl + "/";
    }
}
