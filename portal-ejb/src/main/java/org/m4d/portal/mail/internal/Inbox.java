package org.m4d.portal.mail.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.Unavailable;
import org.m4d.portal.mail.internal.IncomingTable.State;
import org.m4d.portal.mail.internal.IncomingTable.Work;
import org.m4d.portal.mime.BrokenMail;
import org.m4d.portal.mime.MimeLimits;
import org.m4d.portal.mime.MimeReader;
import org.m4d.portal.mime.ReadMail;

/**
 * Works on what came in, one mail after the other. Whatever a mail does to those who read it, it is that mail's end and not the queue's: one
 * that cannot be dealt with, or during which the server was killed again and again, is set aside for administrators.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = System.getLogger(Inbox.class.getName());
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final int MOST_ATTEMPTS = 5;
    private static final int MOST_FAILURES = 3;
    private static final int MOST_ASIDE = 200;
    private static final int MOST_HELD = 2_000;
    private static final long MOST_BYTES_KEPT = 100_000_000;
    private static final long MOST_BYTES_OF_MEMBER = 20_000_000;
    private static final int TIDIED_AT_ONCE = 1_000;

    private final MimeReader reader = new MimeReader(MimeLimits.USUAL);

    @Inject
    IncomingTable table;

    @Inject
    MailDesk desk;

    @Inject
    Clock clock;

    @Inject
    Inbox self;

    /** @return whether there was one */
    boolean workOnNext() {
        Optional<Work> next = self.claim();
        next.ifPresent(this::work);
        return next.isPresent();
    }

    private void work(Work work) {
        if (work.attempts() > MOST_ATTEMPTS) {
            self.end(work.id(), State.ASIDE, "attempts", "tried " + MOST_ATTEMPTS + " times", null);
            return;
        }
        try {
            deal(work);
        } catch (Unavailable unavailable) {
            self.again(work.id(), clock.instant().plus(wait(work.attempts())), unavailable.toString());
        } catch (IOException | RuntimeException | StackOverflowError failed) {
            LOG.log(Level.ERROR, "The mail " + work.id() + " that came in could not be dealt with", failed);
            if (work.attempts() < MOST_FAILURES) {
                // the database was busy, or something was changed at the same moment
                self.again(work.id(), clock.instant().plus(wait(work.attempts())), failed.toString());
                return;
            }
            self.end(work.id(), State.ASIDE, "failed", failed.toString(), null);
        }
    }

    private void deal(Work work) throws IOException {
        ReadMail mail;
        try {
            mail = reader.read(new ByteArrayInputStream(work.raw()));
        } catch (BrokenMail broken) {
            desk.unreadable(work, broken.getMessage());
            return;
        }
        desk.deal(work, mail);
    }

    /** Ever longer, five hours and a half in all: nobody has to look at what a restart of the identity provider held up. */
    static Duration wait(int attempts) {
        return Duration.ofMinutes(1L << 2 * (attempts - 1));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Work> claim() {
        return table.next(LEASE);
    }

    /** Whether one waits to be worked on. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean anyDue() {
        return table.anyDue();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void end(long id, State state, String outcome, String detail, ContentRef result) {
        table.end(id, state, outcome, detail, result);
        if (state == State.ASIDE) {
            table.bound(state, MOST_ASIDE, MOST_BYTES_KEPT, MOST_BYTES_OF_MEMBER);
        } else if (state == State.HELD) {
            table.bound(state, MOST_HELD, 3 * MOST_BYTES_KEPT, MOST_BYTES_OF_MEMBER);
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void again(long id, Instant due, String why) {
        table.again(id, due, why);
    }

    void tidyAll() {
        int changed;
        do {
            changed = self.tidy();
        } while (changed >= TIDIED_AT_ONCE);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int tidy() {
        Instant now = clock.instant();
        return table.tidy(now.minus(Duration.ofDays(7)), now.minus(Duration.ofDays(30)), TIDIED_AT_ONCE);
    }
}
