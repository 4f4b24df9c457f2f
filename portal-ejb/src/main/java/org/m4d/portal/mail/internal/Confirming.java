package org.m4d.portal.mail.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.m4d.portal.mail.AddressState;
import org.m4d.portal.mail.Confirmation;
import org.m4d.portal.mail.Confirmation.Question;
import org.m4d.portal.mail.Confirmation.State;
import org.m4d.portal.mail.MailToken;
import org.m4d.portal.mail.Receiver;
import org.m4d.portal.security.Accounts;

/** What members are asked by mail, and what follows when they say yes. */
@ApplicationScoped
public class Confirming {

    @Inject
    AddressTable addresses;

    @Inject
    IncomingTable incoming;

    @Inject
    Receivers receivers;

    @Inject
    Accounts accounts;

    /** How it stands; empty when there is nobody to ask any more. */
    public Optional<Confirmation> of(Question question, MailToken token) {
        return switch (question) {
            case ADDRESS -> receivers.of(token.member()).map(receiver -> address(token, receiver));
            case MAIL -> Optional.of(mail(token));
        };
    }

    private Confirmation address(MailToken token, Receiver receiver) {
        boolean another = AddressPrint.of(receiver.address()) != token.number();
        boolean usable = addresses.usable(receiver.address());
        return new Confirmation(
                Question.ADDRESS,
                another ? State.GONE : usable ? State.DONE : State.OPEN,
                another ? null : receiver.address(),
                null);
    }

    private Confirmation mail(MailToken token) {
        return incoming.asked(token.number(), token.member())
                .map(asked -> new Confirmation(Question.MAIL, state(asked), asked.from(), asked.receivedAt()))
                .orElse(new Confirmation(Question.MAIL, State.GONE, null, null));
    }

    static State state(IncomingTable.Asked asked) {
        if (asked.state() == IncomingTable.State.HELD) {
            return State.OPEN;
        }
        return IncomingTable.NOT_CONFIRMED.equals(asked.outcome()) ? State.GONE : State.DONE;
    }

    /** Does what follows, where it is still open. */
    public void yes(Question question, MailToken token) {
        switch (question) {
            case ADDRESS ->
                receivers
                        .of(token.member())
                        .ifPresent(receiver -> addresses.mark(receiver.address(), AddressState.CONFIRMED, null));
            case MAIL ->
                incoming.asked(token.number(), token.member())
                        .filter(asked -> incoming.release(token.number(), token.member()))
                        .map(IncomingTable.Asked::from)
                        .filter(from -> nobodyElses(from, token.member()))
                        .ifPresent(from -> addresses.recognise(from, token.member()));
        }
    }

    /** What belongs to somebody else's account, or is known as somebody else's, stays hers: this one mail is taken, and no further one. */
    private boolean nobodyElses(String address, long member) {
        boolean known = addresses
                .of(address)
                .filter(row -> row.member() != null && row.member() != member)
                .isPresent();
        return !known && accounts.subjectOf(AddressTable.normal(address)).isEmpty();
    }
}
