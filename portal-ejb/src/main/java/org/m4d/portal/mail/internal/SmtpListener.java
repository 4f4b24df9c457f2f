package org.m4d.portal.mail.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.m4d.portal.mail.MailIntake;
import org.subethamail.smtp.server.SMTPServer;

/**
 * Listens for a mail server that hands mail over, by SMTP or LMTP. It takes mail for the portal's own addresses and hands nothing on to
 * anybody.
 */
final class SmtpListener implements AutoCloseable {

    private static final int CONNECTIONS = 20;
    /** For those that are one too many, which are told so. */
    private static final int MORE = 10;

    private static final int RECEIVERS = 100;
    private static final int IDLE_SECONDS = 60;

    private final SMTPServer server;

    /**
     * @param port 0 for any that is free
     * @param name by which it greets
     * @param kept what is to be done when a mail was kept
     * @throws IOException when it cannot listen there
     */
    SmtpListener(String host, int port, String name, MailIntake intake, ThreadFactory threads, Runnable kept)
            throws IOException {
        LmtpSessions lmtp = new LmtpSessions();
        server = SMTPServer.port(port)
                .bindAddress(InetAddress.getByName(host))
                .hostName(name)
                .softwareName("M4D Portal")
                .messageHandlerFactory(context -> new IncomingMail(intake, kept))
                // who wrote is the concern of those who read
                .fromAddressValidator(sender -> true)
                .executorService(new ThreadPoolExecutor(
                        0, CONNECTIONS + MORE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), threads))
                .maxConnections(CONNECTIONS)
                .maxRecipients(RECEIVERS)
                .maxMessageSize(Math.toIntExact(intake.largest()))
                .connectionTimeout(IDLE_SECONDS, TimeUnit.SECONDS)
                .insertReceivedHeaders(false)
                .build();
        List.of(
                        new GreetingCommand("EHLO", lmtp),
                        new GreetingCommand("LHLO", lmtp),
                        new DataCommand(lmtp),
                        new NoChunks())
                .forEach(server.getCommandHandler()::addCommand);
        try {
            server.start();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException e) {
            // the library wraps what binding throws
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    int port() {
        return server.getPortAllocated();
    }

    @Override
    public void close() {
        server.stop();
    }
}
