package org.m4d.portal.run.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.client.Mail;
import org.m4d.portal.it.client.MailServer;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** Mail for the portal, with something in the portal's place. */
class HandingOverTest {
    private static final String MAIL = "From: a@example.org\r\nSubject: For you\r\n\r\nText\r\n";

    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private int port;
    private DemoMail running;
    private MailServer server;
    private SMTPServer portal;

    @BeforeEach
    void start() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        running = new DemoMail(0, 0, 0, PortalMail.handedOver("portal.example.org", port)).start();
        server = new MailServer("http://127.0.0.1:" + running.pagePort() + "/", running.smtpPort());
    }

    @AfterEach
    void stop() {
        running.close();
        if (portal != null) {
            portal.stop();
        }
    }

    @Test
    void mailWaitsUntilThePortalIsThere() throws IOException {
        server.send("a@example.org", List.of("topic@Portal.example.org", "other@example.com"), MAIL);
        assertThat(server.box("other@example.com").mails()).hasSize(1);
        assertThat(server.box("topic@portal.example.org").mails()).isEmpty();
        startPortal();
        Eventually.soon(
                "mail at the portal", () -> taken.equals(List.of("a@example.org topic@Portal.example.org " + MAIL)));
    }

    @Test
    void whenThePortalSaysLaterItIsTriedAgain() throws IOException {
        refusals.set(2);
        startPortal();
        server.send("a@example.org", List.of("later@portal.example.org"), MAIL);
        Eventually.soon("mail at the portal", () -> taken.size() == 1);
        assertThat(refusals).hasValue(0);
    }

    @Test
    void whatThePortalRefusesIsReportedToTheSender() throws IOException {
        startPortal();
        server.send("a@example.org", List.of("unknown@portal.example.org", "topic@portal.example.org"), MAIL);
        Mail report = server.box("a@example.org").awaitSubject("Not delivered");
        assertThat(report.header("Return-Path")).isEqualTo("<>");
        assertThat(report.header("Auto-Submitted")).isEqualTo("auto-replied");
        assertThat(report.text()).contains("unknown@portal.example.org").doesNotContain("topic@");
        assertThat(new String(report.source(), StandardCharsets.UTF_8))
                .contains("Final-Recipient: rfc822; unknown@portal.example.org", "550");
        Eventually.soon("mail at the portal", () -> taken.size() == 1);
    }

    @Test
    void aReportIsAnsweredByNone() throws IOException {
        startPortal();
        server.send("", List.of("unknown@portal.example.org"), MAIL);
        server.send("a@example.org", List.of("topic@portal.example.org"), MAIL);
        Eventually.soon("the mail after it at the portal", () -> taken.size() == 1);
        assertThat(server.box("a@example.org").mails()).isEmpty();
    }

    private void startPortal() throws IOException {
        portal = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .insertReceivedHeaders(false)
                .messageHandlerFactory(context -> new PortalsPlace())
                .build();
        portal.start();
    }

    private final class PortalsPlace implements MessageHandler {
        private String envelope = "";

        @Override
        public void from(String from) {
            envelope = from;
        }

        @Override
        public void recipient(String receiver) throws RejectException {
            if (receiver.startsWith("unknown")) {
                throw new RejectException(550, "Unknown here");
            }
            envelope += " " + receiver;
        }

        @Override
        public String data(InputStream data) throws RejectException, IOException {
            String mail = new String(data.readAllBytes(), StandardCharsets.UTF_8);
            if (refusals.get() > 0) {
                refusals.decrementAndGet();
                throw new RejectException(452, "Later");
            }
            taken.add(envelope + " " + mail);
            return null;
        }

        @Override
        public void done() {}
    }
}
