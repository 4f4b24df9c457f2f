package org.m4d.portal.mail.internal;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.m4d.portal.mail.Envelope;
import org.m4d.portal.mail.MailIntake;
import org.m4d.portal.mail.MailIntake.Taken;

/**
 * Takes what is new in a mailbox, the oldest first. A mail that cannot be read or taken goes to the end of the row, so that it holds up none
 * of the others, and is set aside when it has failed three times while others succeeded.
 */
final class ImapRound {

    private static final Logger LOG = System.getLogger(ImapRound.class.getName());
    private static final int AT_ONCE = 200;
    private static final int ATTEMPTS = 3;

    /** Then it is not the mails. */
    private static final int IN_A_ROW = 5;

    private static final Envelope UNKNOWN = new Envelope(null, List.of(), "imap");

    /**
     * What came of a round.
     *
     * @param taken how many mails
     * @param trouble why no more were; null if nothing was wrong
     */
    record Outcome(int taken, String trouble) {}

    private final MailIntake intake;

    /** How often each mail failed that is still there. */
    private final Map<Long, Integer> failures = new HashMap<>();

    ImapRound(MailIntake intake) {
        this.intake = intake;
    }

    /** @throws MessagingException when the connection broke; what was taken is taken */
    Outcome take(Mailbox mailbox) throws MessagingException {
        List<Waiting> row = row(mailbox);
        List<Waiting> failed = new ArrayList<>();
        int taken = 0;
        int inARow = 0;
        boolean later = false;
        String trouble = null;
        for (Waiting waiting : row) {
            if (later || inARow == IN_A_ROW) {
                break;
            }
            try {
                Taken outcome = take(mailbox, waiting.mail());
                later = outcome == Taken.LATER;
                taken += outcome == Taken.KEPT ? 1 : 0;
                inARow = 0;
            } catch (MessagingException | IOException | RuntimeException e) {
                requireOpen(mailbox, e);
                trouble = "a mail could not be taken: " + e.getMessage();
                if (failures.merge(waiting.id(), 1, Integer::sum) == 1) {
                    LOG.log(Level.WARNING, "The mail " + waiting.id() + " of the mailbox could not be taken", e);
                }
                failed.add(waiting);
                inARow++;
            }
        }
        if (taken > 0) {
            setAside(mailbox, failed);
        }
        return new Outcome(taken, taken > 0 ? null : trouble);
    }

    private record Waiting(long id, Message mail) {}

    private List<Waiting> row(Mailbox mailbox) throws MessagingException {
        List<Waiting> row = new ArrayList<>();
        for (Message mail : mailbox.news()) {
            row.add(new Waiting(mailbox.id(mail), mail));
        }
        failures.keySet().retainAll(row.stream().map(Waiting::id).toList());
        row.sort(Comparator.<Waiting, Integer>comparing(waiting -> failures.getOrDefault(waiting.id(), 0))
                .thenComparing(Waiting::id));
        return row.subList(0, Math.min(AT_ONCE, row.size()));
    }

    private Taken take(Mailbox mailbox, Message mail) throws MessagingException, IOException {
        Taken outcome = mail.getSize() > intake.largest()
                ? Taken.TOO_LARGE
                : intake.take(UNKNOWN, new ByteArrayInputStream(mailbox.read(mail)));
        switch (outcome) {
            case KEPT -> mailbox.taken(mail);
            case TOO_LARGE -> {
                LOG.log(Level.WARNING, "A mail of {0} bytes is too large and was set aside", mail.getSize());
                mailbox.setAside(mail);
            }
            case LATER -> LOG.log(Level.DEBUG, "Mail stays in the mailbox, for too much waits already");
        }
        return outcome;
    }

    private void setAside(Mailbox mailbox, List<Waiting> failed) throws MessagingException {
        for (Waiting waiting : failed) {
            if (failures.get(waiting.id()) >= ATTEMPTS) {
                LOG.log(Level.WARNING, "The mail {0} of the mailbox was set aside: it has a flag now", waiting.id());
                mailbox.setAside(waiting.mail());
            }
        }
    }

    private static void requireOpen(Mailbox mailbox, Exception e) throws MessagingException {
        if (!mailbox.isOpen()) {
            throw new MessagingException("the connection broke: " + e.getMessage(), e);
        }
    }
}
