package org.m4d.portal.mail;

import java.util.Locale;

/**
 * A mail server that the portal connects to.
 *
 * @param host its name or address
 * @param port where it listens
 * @param user who the portal is there; null where it need not say
 * @param password of that user; null without one
 * @param security how the connection is kept from others
 */
public record MailServer(String host, int port, String user, String password, Security security) {

    /** How a connection is kept from others. */
    public enum Security {
        /** Not at all: for servers on the same machine or in a network that nobody else is in. */
        NONE,
        /** It begins in the open and must turn to TLS before anything is said. */
        STARTTLS,
        /** It is TLS from its first byte. */
        TLS;

        /** As the settings write it. */
        public String setting() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the portal has to sign in there. */
    public boolean signsIn() {
        return user != null;
    }

    /** For logs and for administrators: without the password. */
    @Override
    public String toString() {
        return host + ":" + port + " (" + security.setting() + (signsIn() ? ", as " + user : "") + ")";
    }
}
