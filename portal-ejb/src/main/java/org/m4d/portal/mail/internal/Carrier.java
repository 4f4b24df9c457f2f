package org.m4d.portal.mail.internal;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.m4d.portal.mail.MailServer;

/** One connection to the mail server that takes what goes out, used for one mail after the other. */
final class Carrier implements AutoCloseable {

    private static final String SECONDS_20 = "20000";

    /** Servers look into a mail before they say that they took it; whoever does not wait for that sends it twice (RFC 1047). */
    private static final String SECONDS_90 = "90000";

    private final Transport transport;

    private Carrier(Transport transport) {
        this.transport = transport;
    }

    /** @throws MessagingException when the server is away or does not let us in */
    static Carrier connect(MailServer server) throws MessagingException {
        Properties wanted = new Properties();
        String protocol = server.security() == MailServer.Security.TLS ? "smtps" : "smtp";
        String prefix = "mail." + protocol + ".";
        wanted.put(prefix + "connectiontimeout", SECONDS_20);
        wanted.put(prefix + "timeout", SECONDS_90);
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
        Transport transport = Session.getInstance(wanted).getTransport(protocol);
        transport.connect(server.host(), server.port(), server.user(), server.password());
        return new Carrier(transport);
    }

    void carry(MimeMessage message) throws MessagingException {
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
