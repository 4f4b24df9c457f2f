package org.m4d.portal.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The browser's word on which site sent a request, as Fetch Metadata has it. Old browsers and programs say nothing. */
public final class SendingSite {

    private static final String HEADER = "Sec-Fetch-Site";
    private static final String OWN = "same-origin";

    /** This site, or the reader herself, by a bookmark or the address line. */
    private static final Set<String> HARMLESS = Set.of(OWN, "none");

    private SendingSite() {}

    /** Whether the browser says that another site sent the request. */
    public static boolean foreign(HttpServletRequest request) {
        String said = request.getHeader(HEADER);
        return said != null && !HARMLESS.contains(said);
    }

    /** Whether the browser vouches that a page of this site sent the request. */
    public static boolean own(HttpServletRequest request) {
        return OWN.equals(request.getHeader(HEADER));
    }
}
