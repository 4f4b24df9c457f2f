package org.m4d.portal.mail.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Does not end a mail when it is too late. Up to its end a mail server throws away what it was told when the connection closes; from then on it
 * may have taken it, whether or not its answer arrives.
 */
final class PunctualTransport extends SMTPTransport {

    private final Clock clock;
    private Instant latest = Instant.MAX;

    PunctualTransport(Session session, String protocol, boolean tls, Clock clock) {
        super(session, null, protocol, tls);
        this.clock = clock;
    }

    void endBefore(Instant moment) {
        latest = moment;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        if (!clock.instant().isBefore(latest)) {
            String slow = "it took the text too slowly";
            // what was caused by the connection closes it
            throw new MessagingException(slow, new SocketTimeoutException(slow));
        }
        super.finishData();
    }
}
