package org.m4d.portal.mail.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.m4d.portal.mail.MailSettings;
import org.m4d.portal.mail.MailToken;
import org.m4d.portal.mail.Verb;
import org.m4d.portal.mime.ReadMail;
import org.m4d.portal.security.Actor;

/** Finds out who wrote a mail, and how certain that is. */
@ApplicationScoped
public class Writers {

    /** To somebody of whom nobody says that she wrote. */
    private static final int MOST_HELP_IN_A_DAY = 3;

    private static final Set<Verb> HARMLESS = EnumSet.of(Verb.HELP);

    @Inject
    IncomingTable table;

    @Inject
    Receivers receivers;

    @Inject
    AddressTable known;

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    /**
     * Who writes.
     *
     * @param trusted whether the mail may be taken for hers
     * @param ownAddress whether it says that it comes from the address of her account, or one that she has confirmed
     */
    record Writer(Actor actor, boolean trusted, boolean ownAddress) {}

    /**
     * Whose token it is; without one, whose address it is, if the server before us vouches for it. A token in a mail from an address that is not
     * known as hers is a mail that somebody may have sent on: she is asked.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Writer> of(ReadMail mail, MailToken token) {
        String from = mail.from().address();
        Vouched.Finding finding = vouched(mail);
        if (token != null) {
            return receivers.actor(token.member()).map(actor -> {
                boolean hers = hers(from, token.member());
                return new Writer(actor, finding != Vouched.Finding.FAILED && hers, hers);
            });
        }
        // whoever has confirmed it for her account comes first: another member may have said that she also writes from
        // there
        Optional<Actor> owner = receivers.actorAt(AddressTable.normal(from)).or(() -> known.of(from)
                .filter(row -> row.member() != null)
                .flatMap(row -> receivers.actor(row.member())));
        return owner.map(actor -> new Writer(actor, finding == Vouched.Finding.PASSED, true));
    }

    private boolean hers(String from, long member) {
        String normal = AddressTable.normal(from);
        boolean also = known.of(normal)
                .map(row -> row.member() != null && row.member() == member)
                .orElse(false);
        return also
                || receivers
                        .of(member)
                        .map(owner -> AddressTable.normal(owner.address()).equals(normal))
                        .orElse(false);
    }

    /** What the server before us says of the address that a mail says to come from. */
    Vouched.Finding vouched(ReadMail mail) {
        return settings.trustedRelay()
                .filter(relay -> mail.from() != null && mail.from().address() != null)
                .map(relay -> Vouched.of(
                        mail.header("authentication-results"),
                        relay,
                        mail.from().address()))
                .orElse(Vouched.Finding.UNKNOWN);
    }

    /** Whoever asks what can be done in the name of somebody else has the answer sent to that other person, and nothing else happens. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean harmless(ReadMail mail, MailToken token, Writer writer) {
        return token == null
                && writer.ownAddress()
                && vouched(mail) != Vouched.Finding.FAILED
                && helped(mail.from().address()) < MOST_HELP_IN_A_DAY
                && Commands.said(mail, null)
                        .map(command -> HARMLESS.contains(command.verb()))
                        .orElse(false);
    }

    private int helped(String from) {
        return table.countHelped(AddressTable.normal(from), clock.instant().minus(Duration.ofDays(1)));
    }
}
