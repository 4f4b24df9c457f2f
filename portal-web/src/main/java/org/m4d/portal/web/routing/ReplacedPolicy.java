package org.m4d.portal.web.routing;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Lets the policy with PrimeFaces' nonce take the place of the site's, instead of standing beside it and being overruled. */
final class ReplacedPolicy extends HttpServletResponseWrapper {

    ReplacedPolicy(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addHeader(String name, String value) {
        if ("Content-Security-Policy".equalsIgnoreCase(name)) {
            super.setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }
}
