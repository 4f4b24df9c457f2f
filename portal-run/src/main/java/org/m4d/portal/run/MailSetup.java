package org.m4d.portal.run;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How mail is set up: with the demonstration mail server that the launcher starts, with a real one that the settings name
 * ({@code PORTAL_MAIL_SMTP_HOST}), or without any ({@code PORTAL_MAIL=false}). A portal in production gets no demonstration mail server.
 */
public final class MailSetup {
    /** The password of every mailbox of the demonstration mail server. */
    static final String PASSWORD = "demo";

    private static final String DOMAIN = "PORTAL_MAIL_DOMAIN";
    private static final String INCOMING = "PORTAL_MAIL_INCOMING";

    private final Settings settings;

    public MailSetup(Settings settings) {
        this.settings = settings;
    }

    /** Whether the launcher starts the demonstration mail server. */
    public boolean demonstration() {
        return settings.demo()
                && !"false".equalsIgnoreCase(settings.value("PORTAL_MAIL").orElse("true"))
                && settings.value("PORTAL_MAIL_SMTP_HOST").isEmpty();
    }

    /** The domain of the portal's own addresses, in small letters. */
    public String domain() {
        return settings.value(DOMAIN).orElse("portal.example.org").toLowerCase(Locale.ROOT);
    }

    /** Whether mail for the portal is handed over to it; if not, it is kept in the mailbox {@link #portalMailbox}. */
    public boolean handsOver() {
        return "smtp".equals(incoming());
    }

    /** The mailbox of the portal itself. */
    public String portalMailbox() {
        return "portal@" + domain();
    }

    /** Whether the portal listens for mail that is handed over. */
    boolean portalListens() {
        return handsOver() && (demonstration() || settings.value(INCOMING).isPresent());
    }

    /** The page with all mailboxes. */
    String page() {
        return "http://localhost:" + settings.port(Port.MAIL_PAGE) + "/";
    }

    private String incoming() {
        return settings.value(INCOMING).orElse("smtp").toLowerCase(Locale.ROOT);
    }

    /** What the portal is told of mail; settings of a real mail server reach it as they were set. */
    Map<String, String> environment(Secrets secrets) {
        Map<String, String> environment = new TreeMap<>();
        environment.put(
                "PORTAL_MAIL_SECRET",
                settings.value("PORTAL_MAIL_SECRET").orElseGet(() -> secrets.get(Secrets.Name.MAIL_TOKENS)));
        if (demonstration()) {
            environment.put(DOMAIN, domain());
            environment.put(INCOMING, incoming());
            server(environment, "SMTP", Port.MAIL_SMTP);
            server(environment, "IMAP", Port.MAIL_IMAP);
            environment.put("PORTAL_MAIL_IMAP_USER", portalMailbox());
            environment.put("PORTAL_MAIL_IMAP_PASSWORD", PASSWORD);
            environment.put("PORTAL_MAIL_LISTEN_HOST", Settings.LOOPBACK);
            environment.put("PORTAL_MAIL_LISTEN_PORT", String.valueOf(settings.port(Port.MAIL_LISTEN)));
        }
        return environment;
    }

    private void server(Map<String, String> environment, String which, Port port) {
        environment.put("PORTAL_MAIL_" + which + "_HOST", Settings.LOOPBACK);
        environment.put("PORTAL_MAIL_" + which + "_PORT", String.valueOf(settings.port(port)));
        environment.put("PORTAL_MAIL_" + which + "_SECURITY", "none");
    }
}
