package org.m4d.portal.web.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.m4d.portal.common.PortalLanguage;

/** Which language a request is answered in. */
public final class Languages {

    private Languages() {}

    /** The language that a path begins with: {@code /fr/topic/12} is French. */
    public static Optional<PortalLanguage> inPath(String path) {
        if (path == null || path.length() < 3 || path.charAt(0) != '/') {
            return Optional.empty();
        }
        int end = path.indexOf('/', 1);
        String first = path.substring(1, end < 0 ? path.length() : end);
        return PortalLanguage.all().stream().filter(l -> l.code().equals(first)).findFirst();
    }

    /** The path's language, else the browser's first that the portal speaks, else English. */
    public static PortalLanguage of(HttpServletRequest request, String path) {
        return inPath(path).orElseGet(() -> accepted(request));
    }

    /** By {@code Accept-Language}; English when none of them is spoken here. */
    public static PortalLanguage accepted(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return PortalLanguage.EN;
        }
        for (Locale locale : Collections.list(request.getLocales())) {
            Optional<PortalLanguage> spoken = PortalLanguage.of(locale.toLanguageTag());
            if (spoken.isPresent()) {
                return spoken.get();
            }
        }
        return PortalLanguage.EN;
    }
}
