package org.m4d.portal.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.web.routing.Languages;

/** The language of the page that is being made. */
@RequestScoped
public class PageLanguage {

    @Inject
    HttpServletRequest request;

    private PortalLanguage language;

    public PortalLanguage get() {
        if (language == null) {
            Object original = request.getAttribute(jakarta.servlet.RequestDispatcher.FORWARD_REQUEST_URI);
            Object failed = request.getAttribute(jakarta.servlet.RequestDispatcher.ERROR_REQUEST_URI);
            String path =
                    failed != null ? (String) failed : original != null ? (String) original : request.getRequestURI();
            language = Languages.of(request, path);
        }
        return language;
    }

    /** For addresses without a language, whose answer says in which one it wants to be. */
    public void use(PortalLanguage wanted) {
        language = wanted;
    }
}
