package org.m4d.portal.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.mail.Configured;
import org.m4d.portal.mail.Mailing;
import org.m4d.portal.mail.internal.OutgoingTable.Claimed;
import org.m4d.portal.mail.internal.OutgoingTable.End;

/** What becomes of mails that are due, by a mail server that takes them. */
class OutboxTest {

    private static final Instant NOW = Instant.parse("2026-11-23T23:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-11-24T06:00:00Z");

    private final Queue<MailComposer.Outcome> composed = new ArrayDeque<>();
    private final List<String> became = new ArrayList<>();
    private int failing;
    private Instant now = NOW;
    private Duration composing = Duration.ZERO;
    private SmtpStub server;
    private Box outbox;

    private final class Box extends Outbox {
        private boolean given;

        private Box() {
            self = this;
            leaseSeconds = 180;
            retrySeconds = 60;
            state = new SendingState();
            clock = new Ticking();
            composer = new Composer();
            settings = Configured.with(Map.of(
                    "portal.mail.smtp.host",
                    "127.0.0.1",
                    "portal.mail.smtp.port",
                    String.valueOf(server.port()),
                    "portal.mail.smtp.security",
                    "none"));
        }

        @Override
        public List<Claimed> claim() {
            List<Claimed> batch =
                    given ? List.of() : List.of(new Claimed(4, "claim", Mailing.to(7, "notice", null, null), 1, NOW));
            given = true;
            return batch;
        }

        @Override
        public void sent(Claimed mail, String address) {
            became.add(failing > 0 ? "not marked" : "sent to " + address);
            if (failing-- > 0) {
                throw new IllegalStateException("the database is away");
            }
        }

        @Override
        public void untried(Claimed mail, Instant due, String why) {
            became.add("untried until " + due + ", " + why);
        }

        @Override
        public void retry(Claimed mail, Instant due, String why) {
            became.add("failed: " + why);
        }

        @Override
        public void end(Claimed mail, End end, String why) {
            became.add(end + ": " + why);
        }

        @Override
        void pause(Duration time) {
            became.add("waited");
        }
    }

    private final class Composer extends MailComposer {
        @Override
        public Outcome compose(long id, Mailing mailing) {
            now = now.plus(composing);
            return composed.remove();
        }
    }

    private final class Ticking extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }

    @BeforeEach
    void listen() throws IOException {
        server = new SmtpStub();
        outbox = new Box();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void whatIsHeldIsPutBackUntilThenAndIsNoFailure() {
        composed.add(MailComposer.Outcome.held(MORNING));
        outbox.sendDue();

        assertThat(became).containsExactly("untried until " + MORNING + ", null");
        assertThat(server.taken()).isZero();
    }

    @Test
    void whatWasTakenIsMarkedAlthoughTheDatabaseWasAwayForAMoment() throws MessagingException {
        composed.add(mail());
        failing = 2;
        outbox.sendDue();

        assertThat(server.taken()).isEqualTo(1);
        assertThat(became)
                .containsExactly("not marked", "waited", "not marked", "waited", "sent to reader@example.org");
    }

    @Test
    void itIsGivenUpInTheEnd() throws MessagingException {
        composed.add(mail());
        failing = 100;
        org.assertj.core.api.Assertions.assertThatThrownBy(outbox::sendDue).hasMessage("the database is away");

        assertThat(became.stream().filter("not marked"::equals)).hasSize(Outbox.BETWEEN_MARKS.size() + 1);
    }

    @Test
    void whatIsLateIsNotHandedOverForAnotherMayTakeItSoon() throws MessagingException {
        composed.add(mail());
        composing = Duration.ofSeconds(75);
        outbox.sendDue();

        assertThat(became).containsExactly("failed: it took the text too slowly");
        assertThat(server.taken()).isZero();
    }

    @Test
    void whatIsSlowAndInTimeIsHandedOver() throws MessagingException {
        composed.add(mail());
        composing = Duration.ofSeconds(74);
        outbox.sendDue();

        assertThat(became).containsExactly("sent to reader@example.org");
        assertThat(server.taken()).isEqualTo(1);
    }

    private static MailComposer.Outcome mail() throws MessagingException {
        SMTPMessage message = new SMTPMessage(Session.getInstance(new Properties()));
        message.setFrom("portal@example.org");
        message.setRecipients(Message.RecipientType.TO, "reader@example.org");
        message.setText("Words");
        return new MailComposer.Outcome(message, "reader@example.org", null, null);
    }
}
