package org.m4d.portal.mail.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.PortalException;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.common.Unavailable;
import org.m4d.portal.mail.MailAddresses;
import org.m4d.portal.mail.MailCommand;
import org.m4d.portal.mail.MailSettings;
import org.m4d.portal.mail.MailTarget;
import org.m4d.portal.mail.MailToken;
import org.m4d.portal.mail.MailedText;
import org.m4d.portal.mail.Receiver;
import org.m4d.portal.mail.StopPort;
import org.m4d.portal.mail.Verb;
import org.m4d.portal.mail.internal.IncomingTable.State;
import org.m4d.portal.mail.internal.IncomingTable.Work;
import org.m4d.portal.mime.DeliveryReport;
import org.m4d.portal.mime.ReadMail;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Audiences;

/** Has what a mail asks for done in the name of the one who wrote it, and notes what became of it. */
@ApplicationScoped
public class MailDesk {

    /** More than this from one address within an hour is not looked at: a person does not write so much. */
    private static final int MOST_IN_AN_HOUR = 60;

    private static final List<String> LOOKED_AT = List.of("DONE", "ANSWERED", "HELD");

    @Inject
    IncomingTable table;

    @Inject
    Inbox inbox;

    @Inject
    Returns returns;

    @Inject
    Backs backs;

    @Inject
    Receivers receivers;

    @Inject
    Writers writers;

    @Inject
    MailAddresses addresses;

    @Inject
    MailSettings settings;

    @Inject
    MailLanguage languages;

    @Inject
    @Any
    Instance<MailTarget> targets;

    @Inject
    @Any
    Instance<MailCommand> commands;

    @Inject
    @Any
    Instance<StopPort> stops;

    @Inject
    Acting acting;

    @Inject
    Audiences audiences;

    @Inject
    Clock clock;

    @Inject
    MailDesk self;

    /** Deals with a mail and notes what became of it. */
    void deal(Work work, ReadMail mail) {
        Sorting.Sorted sorted = Sorting.of(mail, work.envelope(), self::token, settings.from());
        switch (sorted.kind()) {
            case IGNORE -> inbox.end(work.id(), State.IGNORED, sorted.why(), null, null);
            case RETURNED -> returned(work, mail, sorted.token());
            case STOP -> {
                self.stop(sorted.token());
                inbox.end(work.id(), State.DONE, "stopped", null, null);
            }
            case SERVE -> serve(work, mail, sorted.token());
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<MailToken> token(String address) {
        return addresses.tokenIn(address);
    }

    /** Complaints go to an address that was agreed on; the one of the very mail, which nobody can make up, stands within them. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<MailToken> returning(ReadMail mail) {
        return mail.reports().stream()
                .map(DeliveryReport::sentBy)
                .filter(Objects::nonNull)
                .map(addresses::tokenIn)
                .flatMap(Optional::stream)
                .filter(found -> found.purpose() == MailToken.Purpose.RETURN)
                .findFirst();
    }

    private void returned(Work work, ReadMail mail, MailToken token) {
        Optional<MailToken> own = Optional.ofNullable(token).or(() -> self.returning(mail));
        if (own.isPresent()) {
            inbox.end(work.id(), State.DONE, returns.note(mail, own.get()), null, null);
        } else if (writers.vouched(mail) == Vouched.Finding.PASSED) {
            // who sent it is known, whether it is true is not: by it anybody could have anybody's mail stopped
            inbox.end(work.id(), State.ASIDE, "complaint", null, null);
        } else {
            inbox.end(work.id(), State.IGNORED, "unknown", null, null);
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void stop(MailToken token) {
        stops.forEach(port -> port.stop(token));
    }

    private void serve(Work work, ReadMail mail, MailToken token) {
        String from = mail.from().address();
        Optional<Writers.Writer> writer = writers.of(mail, token);
        Long member = writer.map(found -> found.actor().memberId()).orElse(null);
        self.noteFrom(work.id(), AddressTable.normal(from), member, mail.messageId());
        if (writer.isEmpty()) {
            // to an address for which nobody vouches nothing is sent: it may be anybody's
            boolean told = token == null
                    && writers.vouched(mail) == Vouched.Finding.PASSED
                    && backs.tellStranger(from, mail, languages.of(mail, PortalLanguage.EN));
            inbox.end(work.id(), told ? State.ANSWERED : State.IGNORED, "unknown", null, null);
        } else if (self.sentLately(from) >= MOST_IN_AN_HOUR) {
            tooMuch(work, mail, writer.get());
        } else if (self.repeated(mail.messageId(), member, work.id())) {
            inbox.end(work.id(), State.IGNORED, "duplicate", null, null);
        } else if (!writer.get().trusted() && !work.released() && !writers.harmless(mail, token, writer.get())) {
            boolean asked = backs.ask(work.id(), member, from, mail);
            inbox.end(work.id(), asked ? State.HELD : State.IGNORED, asked ? "asked" : "flood", null, null);
        } else {
            obey(work, mail, token, writer.get().actor());
        }
    }

    private void obey(Work work, ReadMail mail, MailToken token, Actor actor) {
        ContentRef about = token == null ? null : token.ref();
        Receiver receiver = self.receiver(actor, mail.from().address());
        Optional<Verb.Command> command = Commands.in(mail, about, commands);
        try {
            if (command.isPresent()) {
                Optional<MailCommand.Answer> answer = act(actor, () -> run(command.get(), about, receiver));
                answer.ifPresent(letter -> backs.answer(receiver, mail, letter));
                inbox.end(work.id(), State.DONE, command.get().verb().name().toLowerCase(Locale.ROOT), null, about);
            } else {
                post(work, mail, about, actor, receiver);
            }
        } catch (Unavailable unavailable) {
            throw unavailable;
        } catch (PortalException refused) {
            String why = command.map(known -> Backs.why(known, about, refused)).orElseGet(() -> Backs.why(refused));
            backs.refuse(receiver, mail, why, Backs.detail(refused));
            inbox.end(work.id(), State.ANSWERED, why, refused.getMessage(), null);
        }
    }

    private void post(Work work, ReadMail mail, ContentRef about, Actor actor, Receiver receiver) {
        Optional<MailTarget> target = about == null ? Optional.empty() : target(about);
        String why = target.isEmpty()
                ? "expired"
                : mail.written().isBlank() && mail.files().isEmpty() ? "empty" : null;
        if (why != null) {
            backs.refuse(receiver, mail, why, "");
            inbox.end(work.id(), State.ANSWERED, why, null, null);
            return;
        }
        MailedText text = new MailedText(
                Subjects.plain(mail.subject()),
                mail.written(),
                languages.of(mail, receiver.language()),
                mail.files(),
                key(work, mail));
        ContentRef written = act(actor, () -> target.get().take(about, text));
        inbox.end(work.id(), State.DONE, "posted", null, written);
    }

    private Optional<MailCommand.Answer> run(Verb.Command command, ContentRef about, Receiver receiver) {
        return Commands.doer(command, about, commands)
                .orElseThrow(NotFound::new)
                .run(command.verb(), command.rest(), about, receiver);
    }

    private Optional<MailTarget> target(ContentRef about) {
        return targets.stream()
                .filter(known -> known.types().contains(about.type()))
                .findFirst();
    }

    /** In the name of the one who wrote; what was found out for the one before her does not count for her. */
    private <T> T act(Actor actor, Supplier<T> work) {
        audiences.forget();
        return acting.as(actor, work);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Receiver receiver(Actor actor, String from) {
        return receivers
                .known(actor.memberId())
                .map(member -> new Receiver(member.member(), member.name(), from, member.language(), member.zone()))
                .orElseThrow();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void noteFrom(long id, String address, Long member, String messageId) {
        table.from(id, address, member, messageId);
    }

    /** How many mails from an address were looked at within an hour. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int sentLately(String from) {
        return table.countFrom(AddressTable.normal(from), clock.instant().minus(Duration.ofHours(1)), LOOKED_AT);
    }

    /** The first one too many is answered, and all after it are not. */
    private void tooMuch(Work work, ReadMail mail, Writers.Writer writer) {
        boolean first = writer.trusted() && self.sentLately(mail.from().address()) == MOST_IN_AN_HOUR;
        if (first) {
            backs.refuse(self.receiver(writer.actor(), mail.from().address()), mail, "much", "");
        }
        inbox.end(work.id(), first ? State.ANSWERED : State.IGNORED, "flood", null, null);
    }

    /**
     * A mail that cannot be read has no sender that one could know. The one whose address it came to is told, at her own address: most likely it is
     * hers.
     */
    void unreadable(Work work, String why) {
        work.envelope().receivers().stream()
                .map(self::token)
                .flatMap(Optional::stream)
                .filter(token -> token.purpose() == MailToken.Purpose.WRITE)
                .findFirst()
                .ifPresent(token -> backs.tellUnreadable(work.id(), token.member()));
        inbox.end(work.id(), State.ASIDE, "broken", why, null);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean repeated(String messageId, long member, long id) {
        return table.known(messageId, member, id);
    }

    /** The same for the same mail, whichever way it comes; one without an id is known by what came in. */
    private static String key(Work work, ReadMail mail) {
        if (mail.messageId() == null) {
            return "mail-" + work.id();
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(mail.messageId().getBytes(StandardCharsets.UTF_8));
            return "mail-" + HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
