package org.m4d.portal.run;

/** The ports that the servers listen on, all of them on loopback; each may be moved by its environment variable. */
public enum Port {
    PORTAL("PORTAL_HTTP_PORT", 8080, "the portal's pages and API"),
    KEYCLOAK("PORTAL_KEYCLOAK_PORT", 8081, "Keycloak, the login"),
    KEYCLOAK_MANAGEMENT("PORTAL_KEYCLOAK_MANAGEMENT_PORT", 8082, "Keycloak's health"),
    DATABASE("PORTAL_DB_PORT", 8083, "MariaDB"),
    ADMIN("PORTAL_ADMIN_PORT", 8084, "Payara's administration"),
    MAIL_SMTP("PORTAL_MAIL_SMTP_PORT", 8085, "the demonstration mail server (SMTP)"),
    MAIL_IMAP("PORTAL_MAIL_IMAP_PORT", 8086, "the demonstration mail server (IMAP)"),
    MAIL_PAGE("PORTAL_MAIL_PAGE_PORT", 8087, "the page of the demonstration mailboxes"),
    MAIL_LISTEN("PORTAL_MAIL_LISTEN_PORT", 8088, "mail that is handed over to the portal");

    private final String variable;
    private final int usual;
    private final String purpose;

    Port(String variable, int usual, String purpose) {
        this.variable = variable;
        this.usual = usual;
        this.purpose = purpose;
    }

    /** The environment variable that moves this port. */
    public String variable() {
        return variable;
    }

    /** The number if nobody set another. */
    public int usual() {
        return usual;
    }

    /** Whether something listens there with these settings: without the demonstration mail server its ports are nobody's. */
    boolean used(Settings settings) {
        MailSetup mail = new MailSetup(settings);
        return switch (this) {
            case MAIL_SMTP, MAIL_IMAP, MAIL_PAGE -> mail.demonstration();
            case MAIL_LISTEN -> mail.portalListens();
            default -> true;
        };
    }

    /** What listens there, in words. */
    public String purpose() {
        return purpose;
    }
}
