package org.m4d.portal.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.mail.MailIntake.Taken;
import org.m4d.portal.mail.MailServer;
import org.m4d.portal.mail.internal.ImapRound.Outcome;

/** What is fetched from a mailbox, in which order, and what becomes of it there. */
class ImapRoundTest {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final TestIntake intake = new TestIntake();
    private final ImapRound round = new ImapRound(intake);
    private GreenMailUser user;

    @BeforeEach
    void start() {
        server.start();
        user = server.setUser("portal@portal.example.org", "portal", "secret");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void whatIsNewIsTakenOnceInItsOrder() throws MessagingException {
        put("one");
        put("two");
        assertThat(fetch()).isEqualTo(new Outcome(2, null));
        assertThat(came()).containsExactly("one", "two");
        assertThat(intake.came.getFirst().envelope().sender()).isNull();
        assertThat(intake.came.getFirst().envelope().receivers()).isEmpty();
        assertThat(fetch()).isEqualTo(new Outcome(0, null));
        put("three");
        fetch();
        assertThat(came()).containsExactly("one", "two", "three");
    }

    @Test
    void withoutAFolderForThemTakenMailsAreMarkedAsRead() throws MessagingException {
        put("one");
        fetch();
        assertThat(inbox()).singleElement().matches(mail -> mail.isSet(Flags.Flag.SEEN));
    }

    @Test
    void withAFolderForThemTakenMailsLieThere() throws Exception {
        MailFolder processed = server.getManagers().getImapHostManager().createMailbox(user, Mailbox.PROCESSED);
        put("one");
        put("two");
        fetch();
        assertThat(inbox()).isEmpty();
        assertThat(processed.getMessageCount()).isEqualTo(2);
        assertThat(came()).containsExactly("one", "two");
    }

    @Test
    void whatIsToComeLaterStaysAndIsTakenThen() throws MessagingException {
        put("one");
        put("two");
        intake.then(Taken.KEPT).then(Taken.LATER);
        assertThat(fetch()).isEqualTo(new Outcome(1, null));
        assertThat(fetch()).isEqualTo(new Outcome(1, null));
        assertThat(came()).containsExactly("one", "two");
    }

    @Test
    void whatIsTooLargeIsSetAsideUnread() throws MessagingException {
        put("large", "x".repeat(TestIntake.LARGEST));
        put("small");
        fetch();
        assertThat(came()).containsExactly("small");
        assertThat(inbox().getFirst().isSet(Flags.Flag.FLAGGED)).isTrue();
        assertThat(inbox().getFirst().isSet(Flags.Flag.SEEN)).isFalse();
        intake.came.clear();
        fetch();
        assertThat(came()).isEmpty();
    }

    @Test
    void aMailThatCannotBeTakenHoldsUpNoneBehindItAndIsSetAsideAtLast() throws MessagingException {
        put("broken");
        for (String next : List.of("one", "two", "three")) {
            put(next);
            // the broken one comes first in the first round only
            if ("one".equals(next)) {
                intake.thenFail().then(Taken.KEPT);
            } else {
                intake.then(Taken.KEPT).thenFail();
            }
            assertThat(fetch()).as(next).isEqualTo(new Outcome(1, null));
        }
        assertThat(came()).containsExactly("one", "two", "three");
        assertThat(inbox().getFirst().isSet(Flags.Flag.FLAGGED)).isTrue();
        fetch();
        assertThat(came()).doesNotContain("broken");
    }

    @Test
    void whenNothingCanBeTakenItIsNotTheMails() throws MessagingException {
        for (int i = 0; i < 8; i++) {
            put("mail " + i);
        }
        for (int attempt = 0; attempt < 4; attempt++) {
            intake.answers.clear();
            for (int i = 0; i < 8; i++) {
                intake.thenFail();
            }
            assertThat(fetch().trouble()).contains("the database is away");
            // it was given up before all were tried
            assertThat(intake.answers).hasSize(3);
        }
        intake.answers.clear();
        assertThat(fetch()).isEqualTo(new Outcome(8, null));
        assertThat(inbox()).noneMatch(mail -> mail.isSet(Flags.Flag.FLAGGED));
    }

    @Test
    void whoIsNotLetInIsTold() {
        MailServer wrong =
                new MailServer("127.0.0.1", server.getImap().getPort(), "portal", "wrong", MailServer.Security.NONE);
        assertThatThrownBy(() -> Mailbox.open(wrong, "INBOX").close()).isInstanceOf(MessagingException.class);
        assertThatThrownBy(() -> Mailbox.open(right(), "NoSuchFolder").close()).isInstanceOf(MessagingException.class);
    }

    @Test
    void nothingIsSaidInTheOpenWhereTlsIsWanted() {
        MailServer tls = new MailServer(
                "127.0.0.1", server.getImap().getPort(), "portal", "secret", MailServer.Security.STARTTLS);
        assertThatThrownBy(() -> Mailbox.open(tls, "INBOX").close())
                .isInstanceOf(MessagingException.class)
                .hasMessageContaining("STARTTLS");
    }

    private Outcome fetch() throws MessagingException {
        try (Mailbox mailbox = Mailbox.open(right(), "INBOX")) {
            return round.take(mailbox);
        }
    }

    private MailServer right() {
        return new MailServer("127.0.0.1", server.getImap().getPort(), "portal", "secret", MailServer.Security.NONE);
    }

    private void put(String subject) throws MessagingException {
        put(subject, "text");
    }

    private void put(String subject, String text) throws MessagingException {
        String mail = "Subject: " + subject + "\r\n\r\n" + text + "\r\n";
        user.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
    }

    private List<StoredMessage> inbox() {
        try {
            return server.getManagers().getImapHostManager().getInbox(user).getMessages();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> came() {
        return intake.came.stream()
                .map(came -> came.mail().lines().findFirst().orElseThrow().replace("Subject: ", ""))
                .toList();
    }
}
