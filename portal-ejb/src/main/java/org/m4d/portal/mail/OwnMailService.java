package org.m4d.portal.mail;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.TooManyRequests;
import org.m4d.portal.mail.internal.AddressTable;
import org.m4d.portal.mail.internal.ConfirmLetters;
import org.m4d.portal.mail.internal.MailWorker;
import org.m4d.portal.mail.internal.OutgoingTable;
import org.m4d.portal.mail.internal.Receivers;
import org.m4d.portal.mail.internal.RoundTable;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** The acting member's addresses: where mail reaches her, which she writes from, and those that were made for her. */
@Stateless
public class OwnMailService {

    /** So many mails a day ask whether they arrive. */
    private static final int MOST_ASKED = 3;

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    Acting acting;

    @Inject
    Receivers receivers;

    @Inject
    AddressTable known;

    @Inject
    OutgoingTable outgoing;

    @Inject
    RoundTable rounds;

    @Inject
    MailQueue queue;

    @Inject
    MailSettings settings;

    @Inject
    MailAddresses addresses;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Her addresses.
     *
     * @throws org.m4d.portal.common.Unavailable when the identity provider does not answer
     */
    @RequiresRole(Role.MEMBER)
    public OwnMail own() {
        long member = acting.member().memberId();
        String address = receivers.of(member).map(Receiver::address).orElse(null);
        Optional<AddressTable.Row> row = Optional.ofNullable(address).flatMap(known::of);
        return new OwnMail(
                address,
                row.map(AddressTable.Row::state).orElse(AddressState.CONFIRMED),
                row.map(AddressTable.Row::since).orElse(null),
                row.map(AddressTable.Row::reason).orElse(null),
                queue.open(),
                settings.incoming() == MailSettings.Incoming.NONE ? null : addresses.writing(member),
                known.alsoOf(member));
    }

    /**
     * Sends a mail that asks whether it arrives.
     *
     * @throws Conflict when nothing is to be confirmed, or no mail goes out at all
     * @throws TooManyRequests when she asked for three within a day
     */
    @RequiresRole(Role.MEMBER)
    public void askToConfirm() {
        OwnMail own = own();
        if (own.address() == null || !own.marked() || !own.sends()) {
            throw new Conflict("error.mail.nothing-to-confirm");
        }
        long member = acting.member().memberId();
        Instant since = clock.instant().minus(DAY);
        if (outgoing.countFor(member, ConfirmLetters.KIND, since) >= MOST_ASKED) {
            throw new TooManyRequests("error.mail.confirm-often", DAY, MOST_ASKED);
        }
        queue.put(
                new Mailing(ConfirmLetters.KIND, member, null, null, Map.of(MailWorker.TO_MARKED, "yes"), null, null));
    }

    /**
     * She writes from a further address no more.
     *
     * @throws NotFound when it is none of hers
     */
    @RequiresRole(Role.MEMBER)
    public void forget(@NotNull String address) {
        long member = acting.member().memberId();
        if (!known.alsoOf(member).contains(AddressTable.normal(address))) {
            throw new NotFound();
        }
        known.forget(address, member);
    }

    /**
     * Voids every address and link that was made for her until now, in mails and on pages: for whoever fears that somebody else has one. Mails
     * on their way bring void ones, too.
     */
    @RequiresRole(Role.MEMBER)
    public void voidAddresses() {
        long member = acting.member().memberId();
        rounds.next(member);
        audit.record("mail.void-addresses", new ContentRef(ContentType.MEMBER, member), null);
    }
}
