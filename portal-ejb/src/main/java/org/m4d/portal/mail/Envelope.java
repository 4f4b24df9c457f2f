package org.m4d.portal.mail;

import java.util.List;

/**
 * What the server that handed a mail over said of it, outside the mail itself.
 *
 * @param sender the address of the envelope; empty for a mail that wants no answer, such as a delivery report; null when it is not known
 * @param receivers the addresses of the envelope; empty when they are not known: then the mail's own headers tell
 * @param via by which way it came: {@code imap} or {@code smtp}
 */
public record Envelope(String sender, List<String> receivers, String via) {

    public Envelope {
        receivers = List.copyOf(receivers);
    }
}
