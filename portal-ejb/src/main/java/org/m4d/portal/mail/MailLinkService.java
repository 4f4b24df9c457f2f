package org.m4d.portal.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.mail.Confirmation.Question;
import org.m4d.portal.mail.Confirmation.State;
import org.m4d.portal.mail.internal.Confirming;
import org.m4d.portal.mail.internal.Receivers;

/**
 * What the bearer of a link in a mail confirms. Nobody need be signed in: who has the link reads the mailbox that it was sent to, and that is
 * all that is asked.
 */
@Stateless
public class MailLinkService {

    @Inject
    MailAddresses addresses;

    @Inject
    Confirming confirming;

    @Inject
    Receivers receivers;

    /** The language of the member for whom a link was made, whatever it is for; empty when the link is none that counts. */
    @PermitAll
    public Optional<PortalLanguage> language(String token) {
        return addresses
                .token(token)
                .flatMap(read -> receivers.known(read.member()))
                .map(Receiver::language);
    }

    /** What the bearer is asked, and whether she can still answer; changes nothing. Empty when the link is none that counts. */
    @PermitAll
    public Optional<Confirmation> confirmation(String token) {
        return addresses.token(token).flatMap(read -> question(read)
                .flatMap(question -> confirming.of(question, read)));
    }

    /**
     * The bearer says yes. The same again changes nothing.
     *
     * @throws NotFound when the link is none that counts
     */
    @PermitAll
    public void confirm(String token) {
        MailToken read = addresses.token(token).orElseThrow(NotFound::new);
        Question question = question(read).orElseThrow(NotFound::new);
        boolean open = confirming
                .of(question, read)
                .filter(found -> found.state() == State.OPEN)
                .isPresent();
        if (open) {
            confirming.yes(question, read);
        }
    }

    private static Optional<Question> question(MailToken token) {
        return switch (token.purpose()) {
            case CONFIRM -> Optional.of(Question.ADDRESS);
            case RECOGNISE -> Optional.of(Question.MAIL);
            default -> Optional.empty();
        };
    }
}
