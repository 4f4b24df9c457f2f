package org.m4d.portal.mail.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.m4d.portal.mail.Letter;
import org.m4d.portal.mail.LetterRenderer;
import org.m4d.portal.mail.LetterWriter;
import org.m4d.portal.mail.MailAddresses;
import org.m4d.portal.mail.MailSettings;
import org.m4d.portal.mail.Mailing;
import org.m4d.portal.mail.Receiver;

/** Makes the mail of a mailing in the moment in which it is sent. */
@ApplicationScoped
public class MailComposer {

    /**
     * What came of it.
     *
     * @param message null when nothing is to be sent now
     * @param address where it goes; null when nothing is to be sent now
     * @param until when it is to be composed again, for its receiver wants no mail before; null when it waits for nothing
     * @param why nothing is to be sent; null when there is, or it waits
     */
    record Outcome(SMTPMessage message, String address, Instant until, String why) {

        static Outcome nothing(String why) {
            return new Outcome(null, null, null, why);
        }

        static Outcome held(Instant until) {
            return new Outcome(null, null, until, null);
        }
    }

    @Inject
    @Any
    Instance<LetterWriter> writers;

    @Inject
    Receivers receivers;

    @Inject
    AddressTable addresses;

    @Inject
    MailAddresses given;

    @Inject
    MailSettings settings;

    @Inject
    LetterRenderer renderer;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "portal.base-url")
    String base;

    /** Reads whatever it needs in one transaction; nothing of the network but the identity provider is asked in it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Outcome compose(long id, Mailing mailing) throws MessagingException {
        Optional<Receiver> receiver = receiver(mailing);
        if (receiver.isEmpty()) {
            return Outcome.nothing("nobody can be reached: no account, or no confirmed address");
        }
        if (!Headers.isAddress(receiver.get().address())) {
            return Outcome.nothing("the address cannot be written to");
        }
        if (!addresses.usable(receiver.get().address()) && !mailing.details().containsKey(MailWorker.TO_MARKED)) {
            return Outcome.nothing("the address is marked");
        }
        LetterWriter writer = writer(mailing.kind());
        Optional<Instant> held = writer.heldUntil(mailing, receiver.get());
        if (held.isPresent()) {
            return Outcome.held(held.get());
        }
        Optional<Letter> letter = writer.compose(mailing, receiver.get());
        return letter.isEmpty()
                ? Outcome.nothing("nothing to tell any more")
                : new Outcome(
                        message(id, letter.get(), receiver.get()),
                        receiver.get().address(),
                        null,
                        null);
    }

    private SMTPMessage message(long id, Letter letter, Receiver receiver) throws MessagingException {
        MailForm form = new MailForm(settings.from(), LetterRenderer.NAME, settings.domain(), base);
        boolean member = receiver.member() != null;
        // by one press a mail program stops what the mail belongs to; what belongs to nothing would stop all mail
        boolean ofList = letter.list() != null;
        String stop = ofList ? letter.list().stop() : member ? given.stopping(receiver.member(), null) : null;
        String stopUrl = stop == null ? null : form.stopUrl(stop);
        boolean listens = settings.incoming() != MailSettings.Incoming.NONE;
        return form.of(
                letter,
                receiver,
                new MailForm.Particulars(
                        id,
                        given.returning(member ? receiver.member() : 0, id),
                        ofList ? stop : null,
                        ofList && listens ? given.with(stop) : null,
                        renderer.text(letter, stopUrl),
                        renderer.html(letter, stopUrl),
                        clock.instant()));
    }

    private Optional<Receiver> receiver(Mailing mailing) {
        if (mailing.member() == null) {
            return Optional.of(new Receiver(
                    null,
                    null,
                    mailing.address(),
                    Receivers.language(mailing.details().get("language")),
                    ZoneOffset.UTC));
        }
        if (mailing.address() == null) {
            return receivers.of(mailing.member());
        }
        return receivers
                .known(mailing.member())
                .map(known ->
                        new Receiver(known.member(), known.name(), mailing.address(), known.language(), known.zone()));
    }

    private LetterWriter writer(String kind) {
        return writers.stream()
                .filter(writer -> writer.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody writes letters of the kind " + kind));
    }
}
