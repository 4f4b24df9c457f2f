package org.m4d.portal.mail.internal;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import org.m4d.portal.mail.MailServer;

/** One connection to the mail server that takes what goes out, used for one mail after the other. */
final class Carrier implements AutoCloseable {

    private static final String SECONDS_20 = "20000";

    private final PunctualTransport transport;

    private Carrier(PunctualTransport transport) {
        this.transport = transport;
    }

    /**
     * @param answer how long to wait for each answer
     * @throws MessagingException when the server is away or does not let us in
     */
    static Carrier connect(MailServer server, Duration answer, Clock clock) throws MessagingException {
        Properties wanted = new Properties();
        boolean tls = server.security() == MailServer.Security.TLS;
        String protocol = tls ? "smtps" : "smtp";
        String prefix = "mail." + protocol + ".";
        wanted.put(prefix + "connectiontimeout", SECONDS_20);
        wanted.put(prefix + "timeout", String.valueOf(answer.toMillis()));
        wanted.put(prefix + "writetimeout", SECONDS_20);
        wanted.put(prefix + "ssl.checkserveridentity", "true");
        wanted.put(prefix + "sendpartial", "false");
        if (server.security() == MailServer.Security.STARTTLS) {
            wanted.put(prefix + "starttls.enable", "true");
            wanted.put(prefix + "starttls.required", "true");
        }
        if (server.signsIn()) {
            wanted.put(prefix + "auth", "true");
        }
        PunctualTransport transport = new PunctualTransport(Session.getInstance(wanted), protocol, tls, clock);
        transport.connect(server.host(), server.port(), server.user(), server.password());
        return new Carrier(transport);
    }

    /**
     * Hands a mail over.
     *
     * @param latest when it is too late to end it
     * @throws MessagingException when the server did not take it, or it would be too late
     */
    void carry(MimeMessage message, Instant latest) throws MessagingException {
        transport.endBefore(latest);
        Address[] receivers = message.getAllRecipients();
        transport.sendMessage(message, receivers);
    }

    /** Whether the server still listens: asks it. */
    boolean open() {
        return transport.isConnected();
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // what was handed over was acknowledged one by one: a farewell that fails loses nothing
            System.getLogger(Carrier.class.getName())
                    .log(System.Logger.Level.DEBUG, "The mail server left first", gone);
        }
    }
}
