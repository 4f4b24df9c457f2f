package org.m4d.portal.web.mail;

import java.util.Map;

/** How the source of a mail is handed out: as something to keep and look at, never as a page, for anybody may have written it. */
final class MailSource {

    static final String TYPE = "text/plain";

    private MailSource() {}

    static Map<String, String> headers(long id) {
        return Map.of(
                "Content-Disposition", "attachment; filename=\"mail-" + id + ".txt\"",
                "Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'",
                "X-Content-Type-Options", "nosniff",
                "Cache-Control", "no-store");
    }
}
