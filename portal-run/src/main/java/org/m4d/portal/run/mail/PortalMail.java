package org.m4d.portal.run.mail;

import java.util.Locale;

/**
 * What becomes of mail for the portal's own addresses.
 *
 * @param domain of these addresses, in small letters
 * @param port where the portal listens for it; 0 if it is kept instead
 * @param mailbox where it is kept; null if it is handed over
 */
record PortalMail(String domain, int port, String mailbox) {

    static PortalMail handedOver(String domain, int port) {
        return new PortalMail(domain, port, null);
    }

    static PortalMail keptIn(String domain, String mailbox) {
        return new PortalMail(domain, 0, mailbox);
    }

    boolean isFor(String address) {
        return address.toLowerCase(Locale.ROOT).endsWith("@" + domain);
    }

    boolean isHandedOver() {
        return mailbox == null;
    }
}
