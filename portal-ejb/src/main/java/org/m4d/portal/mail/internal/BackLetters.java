package org.m4d.portal.mail.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.mail.Letter;
import org.m4d.portal.mail.LetterPart;
import org.m4d.portal.mail.LetterWriter;
import org.m4d.portal.mail.MailAddresses;
import org.m4d.portal.mail.MailToken;
import org.m4d.portal.mail.MailWords;
import org.m4d.portal.mail.Mailing;
import org.m4d.portal.mail.Receiver;

/** Letters to those who wrote to the portal: what they asked for, why it could not be done, whether it was they. */
@ApplicationScoped
class BackLetters implements LetterWriter {

    static final String REFUSED = "refused";
    static final String ANSWER = "answer";
    static final String ASK = "ask";

    @Inject
    MailWords words;

    @Inject
    MailAddresses addresses;

    @Inject
    @ConfigProperty(name = "portal.base-url")
    String base;

    @Override
    public String kind() {
        return Backs.KIND;
    }

    @Override
    public Optional<Letter> compose(Mailing mailing, Receiver receiver) {
        Map<String, String> details = mailing.details();
        PortalLanguage language = receiver.language();
        List<LetterPart> parts = new ArrayList<>();
        String subject =
                switch (details.get("sort")) {
                    case REFUSED -> refused(parts, details, receiver);
                    case ASK -> ask(parts, details, receiver);
                    default -> {
                        parts.addAll(LetterJson.read(details.get("parts")));
                        yield details.get("subject");
                    }
                };
        String before = details.get("answers");
        return Optional.of(new Letter(
                language,
                subject,
                parts,
                null,
                null,
                receiver.member() == null || ASK.equals(details.get("sort"))
                        ? null
                        : addresses.writing(receiver.member()),
                new Letter.Thread(null, before, before == null ? List.of() : List.of(before)),
                null));
    }

    private String refused(List<LetterPart> parts, Map<String, String> details, Receiver receiver) {
        PortalLanguage language = receiver.language();
        parts.add(new LetterPart.Heading(words.of(language, "back.lead"), null, null));
        parts.add(new LetterPart.Line(words.of(language, "back.why." + details.get("why"), details.get("detail"))));
        if (!details.get("text").isBlank()) {
            parts.add(new LetterPart.Small(words.of(language, "back.text")));
            parts.add(new LetterPart.Original(details.get("text")));
        }
        if (receiver.member() != null) {
            parts.add(new LetterPart.Small(words.of(language, "back.help")));
        }
        return details.get("subject").isBlank()
                ? words.of(language, "back.lead")
                : words.of(language, "back.subject", details.get("subject"));
    }

    private String ask(List<LetterPart> parts, Map<String, String> details, Receiver receiver) {
        PortalLanguage language = receiver.language();
        String token = addresses.confirming(
                MailToken.Purpose.RECOGNISE, receiver.member(), Long.parseLong(details.get("mail")));
        parts.add(new LetterPart.Line(words.of(language, "hold.lead", details.get("from"))));
        parts.add(new LetterPart.Original(details.get("text")));
        parts.add(new LetterPart.Button(words.of(language, "hold.button"), base + "/mail/confirm/" + token));
        parts.add(new LetterPart.Small(words.of(language, "hold.else")));
        return words.of(language, "hold.subject", details.get("subject"));
    }
}
