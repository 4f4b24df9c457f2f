package org.m4d.portal.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import org.m4d.portal.security.OidcSettings;

/**
 * The content security policy: no inline script or style, nothing from elsewhere, in no frame. Forms may lead to this site and, by the
 * redirect after signing out, to Keycloak.
 */
@Named("sitePolicy")
@ApplicationScoped
public class SitePolicy {

    @Inject
    OidcSettings settings;

    /** The header's value; {@code script-src} stands last, for PrimeFaces appends its nonce. */
    public String getHeader() {
        URI issuer = URI.create(settings.getIssuer());
        return "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                + issuer.getScheme() + "://" + issuer.getAuthority()
                + "; img-src 'self' data:; style-src 'self'; script-src 'self'";
    }
}
