package org.m4d.portal.run.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import org.m4d.portal.run.Settings;
import org.subethamail.smtp.server.SMTPServer;

/**
 * The parts of the mail server put together: GreenMail holds the mailboxes and answers IMAP; SMTP is answered in front of it, for failures on
 * demand and mail that is handed on are nothing that GreenMail knows. All on loopback; port 0 takes any that is free.
 */
final class DemoMail implements AutoCloseable {
    private static final int CONNECTIONS = 50;

    private final GreenMail greenMail;
    private final SMTPServer smtp;
    private final HandingOver handingOver;
    private final MailSite site;

    DemoMail(int smtpPort, int imapPort, int pagePort, PortalMail portal) throws IOException {
        ServerSetup imap = new ServerSetup(imapPort, Settings.LOOPBACK, ServerSetup.PROTOCOL_IMAP);
        greenMail = new GreenMail(imap);
        greenMail.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        Mailboxes mailboxes = new Mailboxes(greenMail.getUserManager(), Mailboxes.MOST_MAILS, Mailboxes.MOST_BYTES);
        Failures failures = new Failures();
        handingOver = new HandingOver(portal, mailboxes);
        smtp = SMTPServer.port(smtpPort)
                .bindAddress(InetAddress.getByName(Settings.LOOPBACK))
                .hostName("localhost")
                .softwareName("M4D demonstration mail")
                .messageHandlerFactory(context -> new Receiving(context, failures, mailboxes, handingOver))
                .maxMessageSize(Receiving.LARGEST)
                .maxConnections(CONNECTIONS)
                .insertReceivedHeaders(false)
                .build();
        site = new MailSite(pagePort, mailboxes, failures, () -> smtp.getPortAllocated());
    }

    DemoMail start() {
        greenMail.start();
        smtp.start();
        handingOver.start();
        site.start();
        return this;
    }

    int smtpPort() {
        return smtp.getPortAllocated();
    }

    int imapPort() {
        return greenMail.getImap().getPort();
    }

    int pagePort() {
        return site.port();
    }

    @Override
    public void close() {
        site.close();
        handingOver.close();
        smtp.stop();
        greenMail.stop();
    }
}
