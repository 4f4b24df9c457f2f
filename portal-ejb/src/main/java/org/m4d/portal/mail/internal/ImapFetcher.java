package org.m4d.portal.mail.internal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.m4d.portal.common.Round;
import org.m4d.portal.mail.MailDoors;
import org.m4d.portal.mail.MailDoors.Door;
import org.m4d.portal.mail.MailIntake;
import org.m4d.portal.mail.MailSettings;

/** Fetches mail from the mailbox every few seconds, and less often while that does not work. */
@Singleton
public class ImapFetcher {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    @Inject
    MailSettings settings;

    @Inject
    MailIntake intake;

    @Inject
    MailDoors doors;

    @Inject
    ImapLease lease;

    @Inject
    Clock clock;

    private ImapRound round;
    private Instant due = Instant.MIN;
    private Duration pause;

    @PostConstruct
    void start() {
        round = new ImapRound(intake);
        pause = settings.imapEvery();
    }

    /** Looks into the mailbox if it is time. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void fetch() {
        if (settings.incoming() != MailSettings.Incoming.IMAP || clock.instant().isBefore(due)) {
            return;
        }
        Round.of("looking into the mailbox", () -> {
            try {
                lease.whileHeld(this::look);
            } catch (SQLException e) {
                failed("the database does not answer: " + e.getMessage());
            } finally {
                due = clock.instant().plus(pause);
            }
        });
    }

    private void look() {
        try (Mailbox mailbox = Mailbox.open(settings.imap(), settings.imapFolder())) {
            ImapRound.Outcome outcome = round.take(mailbox);
            if (outcome.trouble() != null) {
                failed(outcome.trouble());
                return;
            }
            pause = settings.imapEvery();
            doors.works(Door.MAILBOX);
            if (outcome.taken() > 0) {
                doors.passed(Door.MAILBOX);
            }
        } catch (MessagingException | IllegalStateException e) {
            // the second says of a connection that it ended meanwhile
            failed(settings.imap() + ": " + e.getMessage());
        }
    }

    private void failed(String trouble) {
        pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : pause;
        doors.fails(Door.MAILBOX, trouble.replaceAll("\\s+", " "));
    }
}
