package org.m4d.portal.mail.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.m4d.portal.mail.Letter;
import org.m4d.portal.mail.LetterPart;
import org.m4d.portal.mail.LetterWriter;
import org.m4d.portal.mail.MailAddresses;
import org.m4d.portal.mail.MailToken;
import org.m4d.portal.mail.MailWords;
import org.m4d.portal.mail.Mailing;
import org.m4d.portal.mail.Receiver;

/** Letters that ask whether they arrive, to an address to which nothing else is sent. */
@ApplicationScoped
public class ConfirmLetters implements LetterWriter {

    public static final String KIND = "confirm";

    @Inject
    MailWords words;

    @Inject
    MailAddresses addresses;

    @Inject
    AddressTable known;

    @Inject
    @ConfigProperty(name = "portal.base-url")
    String base;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Letter> compose(Mailing mailing, Receiver receiver) {
        if (known.usable(receiver.address())) {
            return Optional.empty();
        }
        String token =
                addresses.confirming(MailToken.Purpose.CONFIRM, receiver.member(), AddressPrint.of(receiver.address()));
        return Optional.of(new Letter(
                receiver.language(),
                words.of(receiver.language(), "confirm.subject"),
                List.of(
                        new LetterPart.Line(words.of(receiver.language(), "confirm.lead")),
                        new LetterPart.Button(
                                words.of(receiver.language(), "confirm.button"), base + "/mail/confirm/" + token)),
                null,
                null,
                null,
                Letter.Thread.ALONE,
                null));
    }
}
