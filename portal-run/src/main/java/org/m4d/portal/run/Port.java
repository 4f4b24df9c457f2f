package org.m4d.portal.run;

/** The ports that the servers listen on, all of them on loopback; each may be moved by its environment variable. */
public enum Port {
    PORTAL("PORTAL_HTTP_PORT", 8080, "the portal's pages and API"),
    KEYCLOAK("PORTAL_KEYCLOAK_PORT", 8081, "Keycloak, the login"),
    KEYCLOAK_MANAGEMENT("PORTAL_KEYCLOAK_MANAGEMENT_PORT", 8082, "Keycloak's health"),
    DATABASE("PORTAL_DB_PORT", 8083, "MariaDB"),
    ADMIN("PORTAL_ADMIN_PORT", 8084, "Payara's administration");

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

    /** What listens there, in words. */
    public String purpose() {
        return purpose;
    }
}
