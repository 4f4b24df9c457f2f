package org.m4d.portal.web.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.security.Acting;

/** The language for an address that names none: the member's setting, else the browser's. */
@ApplicationScoped
public class PreferredLanguage {

    @Inject
    Acting acting;

    public PortalLanguage of(HttpServletRequest request) {
        return PortalLanguage.of(acting.actor().language()).orElseGet(() -> Languages.accepted(request));
    }
}
