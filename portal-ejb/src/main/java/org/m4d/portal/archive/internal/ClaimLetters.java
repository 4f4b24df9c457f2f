package org.m4d.portal.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.mail.Letter;
import org.m4d.portal.mail.LetterPart;
import org.m4d.portal.mail.LetterWriter;
import org.m4d.portal.mail.MailQueue;
import org.m4d.portal.mail.MailWords;
import org.m4d.portal.mail.Mailing;
import org.m4d.portal.mail.Receiver;

/** The mail by which somebody confirms that an address is hers. It goes to that address, whoever reads it, and names nobody. */
@ApplicationScoped
public class ClaimLetters implements LetterWriter {

    private static final String KIND = "claim";
    private static final String TOKEN = "token";

    @Inject
    MailQueue queue;

    @Inject
    MailWords words;

    @Inject
    @ConfigProperty(name = "portal.base-url")
    String base;

    /** Whether this portal sends mail at all. */
    public boolean open() {
        return queue.open();
    }

    /**
     * Sends the link, if the transaction succeeds.
     *
     * @param token what the link ends on
     */
    public void send(String address, PortalLanguage language, String token) {
        queue.put(
                new Mailing(KIND, null, address, null, Map.of(TOKEN, token, "language", language.code()), null, null));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Letter> compose(Mailing mailing, Receiver receiver) {
        PortalLanguage language = receiver.language();
        String url = base + "/" + language.code() + "/me/archive-posts/"
                + mailing.details().get(TOKEN);
        return Optional.of(new Letter(
                language,
                words.of(language, "claim.subject"),
                List.of(
                        new LetterPart.Line(words.of(language, "claim.lead")),
                        new LetterPart.Button(words.of(language, "claim.button"), url),
                        new LetterPart.Small(words.of(language, "claim.else"))),
                null,
                null,
                null,
                Letter.Thread.ALONE,
                null));
    }
}
