package org.m4d.portal.mail.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.m4d.portal.common.Unavailable;
import org.m4d.portal.mail.AddressState;
import org.m4d.portal.mail.MailServer;
import org.m4d.portal.mail.MailSettings;
import org.m4d.portal.mail.internal.OutgoingTable.Claimed;
import org.m4d.portal.mail.internal.OutgoingTable.End;

/**
 * Sends what is due. Each mail is claimed, composed, handed over, and marked as sent, in this order and each in a transaction of its own: a
 * server that is killed between the last two sends that one mail again, with the same Message-ID.
 */
@ApplicationScoped
public class Outbox {

    private static final Logger LOG = System.getLogger(Outbox.class.getName());
    private static final int AT_ONCE = 10;

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int FORGOTTEN_AT_ONCE = 5_000;

    /** How long to wait before each further attempt to mark a mail as sent. */
    static final List<Duration> BETWEEN_MARKS =
            List.of(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));

    @Inject
    OutgoingTable table;

    @Inject
    AddressTable addresses;

    @Inject
    MailComposer composer;

    @Inject
    MailSettings settings;

    @Inject
    SendingState state;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "portal.mail.retry-seconds", defaultValue = "60")
    long retrySeconds;

    @Inject
    @ConfigProperty(name = "portal.mail.lease-seconds", defaultValue = "180")
    long leaseSeconds;

    @Inject
    Outbox self;

    /** Sends until nothing is due, or the server is away. */
    void sendDue() {
        MailServer server = settings.smtp().orElseThrow();
        boolean more = true;
        while (more) {
            Instant claimed = clock.instant();
            List<Claimed> batch = self.claim();
            more = !batch.isEmpty() && send(server, batch, claimed);
        }
    }

    /** @return whether it is worth going on */
    private boolean send(MailServer server, List<Claimed> batch, Instant claimed) {
        LeaseTimes times = new LeaseTimes(lease());
        Instant until = claimed.plus(times.begun());
        int done = 0;
        String trouble = null;
        try (Carrier carrier = Carrier.connect(server, times.answer(), clock)) {
            while (done < batch.size()
                    && trouble == null
                    && carrier.open()
                    && clock.instant().isBefore(until)) {
                trouble = send(carrier, batch.get(done), claimed.plus(times.handedOver()));
                done++;
            }
            if (done == 0) {
                trouble = "it closes the connection at once";
            }
        } catch (MessagingException away) {
            trouble = Refusal.of(away).words();
        }
        state.now(trouble);
        Instant due = trouble == null ? clock.instant() : clock.instant().plus(retry().first());
        for (Claimed left : batch.subList(done, batch.size())) {
            self.untried(left, due, trouble);
        }
        return trouble == null;
    }

    /**
     * @param latest when it is too late to hand it over, for another worker may soon take it for lost
     * @return what is wrong with the server, so that none of the others need be tried; null when it is well
     */
    private String send(Carrier carrier, Claimed mail, Instant latest) {
        MailComposer.Outcome composed;
        try {
            composed = composer.compose(mail.id(), mail.mailing());
        } catch (Unavailable unavailable) {
            later(mail, unavailable.getMessage());
            return null;
        } catch (MessagingException | RuntimeException | StackOverflowError broken) {
            // a mail that cannot be made must not hold up those behind it
            LOG.log(Level.ERROR, "The mail " + mail.id() + " could not be composed", broken);
            later(mail, broken.toString());
            return null;
        }
        if (composed.until() != null) {
            self.untried(mail, composed.until(), null);
            return null;
        }
        if (composed.message() == null) {
            self.end(mail, End.DROPPED, composed.why());
            return null;
        }
        try {
            carrier.carry(composed.message(), latest);
        } catch (MessagingException refused) {
            return refused(mail, composed.address(), Refusal.of(refused));
        }
        mark(mail, composed.address());
        return null;
    }

    /** A mail that is not marked would go out a second time: so that is tried more than once. */
    private void mark(Claimed mail, String address) {
        for (Duration pause : BETWEEN_MARKS) {
            try {
                self.sent(mail, address);
                return;
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "The mail " + mail.id() + " was sent, but could not be marked yet", failed);
                pause(pause);
            }
        }
        try {
            self.sent(mail, address);
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "The mail " + mail.id() + " was sent and not marked: it will be sent again", failed);
            throw failed;
        }
    }

    /** Waits, unless the server is about to stop. */
    void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private String refused(Claimed mail, String address, Refusal refusal) {
        switch (refusal.kind()) {
            case SERVER -> {
                // it may be this very mail that the server cannot bear: the others must get before it
                later(mail, refusal.words());
                return refusal.words();
            }
            case LATER -> later(mail, refusal.words());
            case MAIL -> self.end(mail, End.FAILED, refusal.words());
            case ADDRESS -> self.unreachable(mail, address, refusal.words());
        }
        return null;
    }

    private void later(Claimed mail, String why) {
        retry().next(mail.attempts(), mail.createdAt(), clock.instant())
                .ifPresentOrElse(due -> self.retry(mail, due, why), () -> self.end(mail, End.FAILED, why));
    }

    private RetryPlan retry() {
        return new RetryPlan(Duration.ofSeconds(retrySeconds));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Claimed> claim() {
        return table.claim(AT_ONCE, lease());
    }

    private Duration lease() {
        return Duration.ofSeconds(leaseSeconds);
    }

    /** Whether something waits to be sent now; what a lost worker held waits again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean anyDue() {
        table.releaseLost();
        return table.anyDue();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void sent(Claimed mail, String address) {
        table.sent(mail, address);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void end(Claimed mail, End end, String why) {
        table.end(mail, end, why);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void retry(Claimed mail, Instant due, String why) {
        table.retry(mail, due, why);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void untried(Claimed mail, Instant due, String why) {
        table.untried(mail, due, why);
    }

    /** Nobody can be reached there: nothing more is sent to this address. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void unreachable(Claimed mail, String address, String why) {
        table.end(mail, End.FAILED, why);
        addresses.mark(address, AddressState.RETURNED, why);
    }

    /** Forgets what ended more than a month ago. */
    void forgetOld() {
        int gone;
        do {
            gone = self.forget();
        } while (gone == FORGOTTEN_AT_ONCE);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget() {
        return table.forgetBefore(clock.instant().minus(KEPT), FORGOTTEN_AT_ONCE);
    }
}
