package org.m4d.portal.run.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.m4d.portal.it.client.Mail;
import org.m4d.portal.it.client.MailBox;
import org.m4d.portal.it.client.MailServer;

/** The mail server of development and tests, from outside. */
class DemoMailTest {
    private static final String MAIL = "From: a@example.org\r\nSubject: Hello\r\n\r\n.a line with a dot\r\nüber\r\n";

    private DemoMail running;
    private MailServer server;

    @BeforeEach
    void start() throws IOException {
        running = new DemoMail(0, 0, 0, PortalMail.keptIn("portal.example.org", "portal@portal.example.org")).start();
        server = new MailServer("http://127.0.0.1:" + running.pagePort() + "/", running.smtpPort());
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void everyReceiverHasAMailboxAndGetsEveryByte() {
        server.send("a@example.org", List.of("One+tag@Example.org", "two@example.com"), MAIL);
        for (String receiver : List.of("one+tag@example.org", "TWO@example.com")) {
            Mail mail = server.box(receiver).mails().getFirst();
            assertThat(mail.subject()).isEqualTo("Hello");
            assertThat(new String(mail.source(), StandardCharsets.UTF_8))
                    .startsWith("Return-Path: <a@example.org>\r\nDelivered-To: ")
                    .endsWith(MAIL);
        }
        assertThat(server.box("three@example.org").mails()).isEmpty();
    }

    @Test
    void aMailboxOpensWithItsAddressAndDemo() throws MessagingException {
        server.send("", List.of("one@example.org"), MAIL);
        Properties properties = new Properties();
        properties.setProperty("mail.imap.timeout", "20000");
        try (Store store = Session.getInstance(properties).getStore("imap")) {
            store.connect("127.0.0.1", running.imapPort(), "one@example.org", "demo");
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                assertThat(inbox.getMessage(1).getSubject()).isEqualTo("Hello");
            }
        }
    }

    @Test
    void mailForThePortalMayBeKeptForFetching() {
        server.send("a@example.org", List.of("t-1.abc@portal.example.org"), MAIL);
        Mail mail = server.box("portal@portal.example.org").mails().getFirst();
        assertThat(mail.header("Delivered-To")).isEqualTo("t-1.abc@portal.example.org");
    }

    @Test
    void answersGoWhereTheyAreWantedAndKeepTheThread() {
        MailBox one = server.box("one@example.org");
        server.send("a@example.org", List.of("one@example.org"), """
                From: a@example.org
                Reply-To: The topic <topic@example.com>
                Message-ID: <2@example.org>
                References: <1@example.org>
                Subject: Wells

                Who knows?
                """);
        one.reply(one.awaitSubject("Wells"), "I do.");
        Mail answer = server.box("topic@example.com").awaitSubject("Re: Wells");
        assertThat(answer.header("In-Reply-To")).isEqualTo("<2@example.org>");
        assertThat(answer.header("References")).isEqualTo("<1@example.org> <2@example.org>");
        assertThat(answer.text()).contains("I do.");
    }

    @ParameterizedTest
    @CsvSource({
        "busy, 451, 0",
        "unavailable, 421, 0",
        "busy-after-data, 451, 0",
        "drop, , 0",
        "drop-after-data, , 0",
        "lost-answer, , 1",
    })
    void aMailFailsAsWishedAndTheNextDoesNot(String way, String code, int kept) {
        server.failNext(1, way);
        assertThatThrownBy(() -> server.send("a@example.org", List.of("one@example.org"), MAIL))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(code == null ? "" : code);
        assertThat(server.box("one@example.org").mails()).hasSize(kept);
        assertThat(server.failed()).isEqualTo(1);
        assertThatCode(() -> server.send("a@example.org", List.of("one@example.org"), MAIL))
                .doesNotThrowAnyException();
        assertThat(server.box("one@example.org").mails()).hasSize(kept + 1);
    }

    @Test
    void aShareFailsTheSameWithTheSameSeed() {
        List<Boolean> first = outcomes(0.5, 7);
        assertThat(outcomes(0.5, 7)).isEqualTo(first).contains(true, false);
        assertThat(outcomes(0, 7)).containsOnly(true);
        assertThat(outcomes(1, 7)).containsOnly(false);
    }

    private List<Boolean> outcomes(double share, long seed) {
        server.failShare(share, seed, "busy", "busy-after-data");
        return IntStream.range(0, 20).mapToObj(i -> arrives()).toList();
    }

    private boolean arrives() {
        try {
            server.send("a@example.org", List.of("one@example.org"), MAIL);
            return true;
        } catch (UncheckedIOException refused) {
            return false;
        }
    }

    @Test
    void someReceiversDoNotExist() {
        server.refuse("gone-");
        assertThatThrownBy(() -> server.send("a@example.org", List.of("Gone-1@example.org"), MAIL))
                .hasMessageContaining("550");
        server.send("a@example.org", List.of("here-gone-1@example.org"), MAIL);
        server.work();
        server.send("a@example.org", List.of("gone-1@example.org"), MAIL);
    }

    /** As a mail server does that keeps its connections. */
    @Test
    void afterARefusalTheSameConnectionTakesTheNextMail() throws IOException {
        server.failNext(1, "busy-after-data");
        try (SmtpClient client = new SmtpClient(running.smtpPort())) {
            client.from("a@example.org");
            client.to("one@example.org");
            assertThatThrownBy(() -> client.data(MAIL.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(SmtpRefusal.class);
            client.from("a@example.org");
            client.to("one@example.org");
            client.data(MAIL.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(server.box("one@example.org").mails()).hasSize(1);
    }

    @Test
    void whatIsTooLargeIsRefused() {
        byte[] large = ("Subject: large\r\n\r\n" + "0123456789abcdef".repeat(Receiving.LARGEST / 16))
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> server.send("a@example.org", List.of("one@example.org"), large))
                .hasMessageContaining("552");
    }
}
