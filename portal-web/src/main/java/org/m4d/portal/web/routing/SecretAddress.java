package org.m4d.portal.web.routing;

import jakarta.servlet.http.HttpServletResponse;

/** Keeps an address to those who have it: it lets whoever knows it do something. */
public final class SecretAddress {

    private SecretAddress() {}

    /** No page that is linked from there learns the address, no search engine lists it, and nobody keeps what it shows. */
    public static void protect(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Cache-Control", "no-store");
    }
}
