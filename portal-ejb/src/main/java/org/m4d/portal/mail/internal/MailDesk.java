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
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

/** Finds out who wrote a mail and what she wants, and has it done in her name. */
@ApplicationScoped
public class MailDesk {

    /** More than this from one address within an hour is not looked at: a person does not write so much. */
    private static final int MOST_IN_AN_HOUR = 60;

    /** To somebody of whom nobody says that she wrote. */
    private static final int MOST_HELP_IN_A_DAY = 3;

    private static final List<String> LOOKED_AT = List.of("DONE", "ANSWERED", "HELD");

    /** Words of a reply that may be a command; whoever writes more has something to say. */
    private static final int LONGEST_COMMAND = 100;

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
    AddressTable known;

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

    private static final Set<Verb> HARMLESS = EnumSet.of(Verb.HELP);

    /**
     * Who writes.
     *
     * @param trusted whether the mail may be taken for hers
     * @param ownAddress whether it says that it comes from the address of her account, or one that she has confirmed
     */
    private record Writer(Actor actor, boolean trusted, boolean ownAddress) {}

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
        } else if (vouched(mail) == Vouched.Finding.PASSED) {
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
        Optional<Writer> writer = self.writer(mail, token);
        Long member = writer.map(found -> found.actor.memberId()).orElse(null);
        self.noteFrom(work.id(), AddressTable.normal(from), member, mail.messageId());
        if (writer.isEmpty()) {
            // to an address for which nobody vouches nothing is sent: it may be anybody's
            boolean told = token == null
                    && vouched(mail) == Vouched.Finding.PASSED
                    && backs.tellStranger(from, mail, languages.of(mail, PortalLanguage.EN));
            inbox.end(work.id(), told ? State.ANSWERED : State.IGNORED, "unknown", null, null);
        } else if (self.sentLately(from) >= MOST_IN_AN_HOUR) {
            tooMuch(work, mail, writer.get());
        } else if (self.repeated(mail.messageId(), member, work.id())) {
            inbox.end(work.id(), State.IGNORED, "duplicate", null, null);
        } else if (!writer.get().trusted && !work.released() && !harmless(mail, token, writer.get())) {
            boolean asked = backs.ask(work.id(), member, from, mail);
            inbox.end(work.id(), asked ? State.HELD : State.IGNORED, asked ? "asked" : "flood", null, null);
        } else {
            obey(work, mail, token, writer.get().actor);
        }
    }

    /**
     * Whose token it is; without one, whose address it is, if the server before us vouches for it. A token in a mail from an address that is not
     * known as hers is a mail that somebody may have sent on: she is asked.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Writer> writer(ReadMail mail, MailToken token) {
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

    private Vouched.Finding vouched(ReadMail mail) {
        return settings.trustedRelay()
                .filter(relay -> mail.from() != null && mail.from().address() != null)
                .map(relay -> Vouched.of(
                        mail.header("authentication-results"),
                        relay,
                        mail.from().address()))
                .orElse(Vouched.Finding.UNKNOWN);
    }

    /** Whoever asks what can be done in the name of somebody else has the answer sent to that other person, and nothing else happens. */
    private boolean harmless(ReadMail mail, MailToken token, Writer writer) {
        return token == null
                && writer.ownAddress
                && vouched(mail) != Vouched.Finding.FAILED
                && self.helped(mail.from().address()) < MOST_HELP_IN_A_DAY
                && said(mail, null)
                        .map(command -> HARMLESS.contains(command.verb()))
                        .orElse(false);
    }

    private void obey(Work work, ReadMail mail, MailToken token, Actor actor) {
        ContentRef about = token == null ? null : token.ref();
        Receiver receiver = self.receiver(actor, mail.from().address());
        Optional<Verb.Command> command = command(mail, about, commands);
        try {
            if (command.isPresent()) {
                Optional<MailCommand.Answer> answer = act(actor, () -> run(command.get(), about, receiver));
                answer.ifPresent(letter -> backs.answer(receiver, mail, letter));
                inbox.end(
                        work.id(),
                        State.DONE,
                        command.get().verb().name().toLowerCase(java.util.Locale.ROOT),
                        null,
                        about);
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
        return doer(command, about, commands)
                .orElseThrow(NotFound::new)
                .run(command.verb(), command.rest(), about, receiver);
    }

    /** Whoever does it there. */
    static Optional<MailCommand> doer(
            Verb.Command command, ContentRef about, Iterable<? extends MailCommand> commands) {
        for (MailCommand known : commands) {
            if (known.verbs().contains(command.verb()) && known.does(command.verb(), command.rest(), about)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** What is to be done by a mail; empty when it is to be posted: "Thanks" is a reaction to a post, and in a private message it is a message. */
    static Optional<Verb.Command> command(ReadMail mail, ContentRef about, Iterable<? extends MailCommand> commands) {
        return said(mail, about)
                .filter(command ->
                        about == null || doer(command, about, commands).isPresent());
    }

    /**
     * A mail to nothing in particular is a command, in its first line or its subject; an answer is one only when it says nothing else, and what is
     * named in it is no option of a poll: "Read this" is something to say.
     */
    private static Optional<Verb.Command> said(ReadMail mail, ContentRef about) {
        String written = mail.written().strip();
        if (about != null) {
            return written.length() <= LONGEST_COMMAND
                            && !written.contains("\n")
                            && mail.files().isEmpty()
                    ? Verb.in(Subjects.unescaped(written))
                            .filter(command -> command.rest().isEmpty() || command.verb() == Verb.VOTE)
                    : Optional.empty();
        }
        String first = written.lines().findFirst().orElse("");
        return Verb.in(Subjects.unescaped(first))
                .or(() -> Verb.in(Subjects.plain(mail.subject())))
                .filter(command -> !command.verb().ofContent());
    }

    private Optional<MailTarget> target(ContentRef about) {
        return targets.stream()
                .filter(known -> known.types().contains(about.type()))
                .findFirst();
    }

    /** In the name of the one who wrote; what was found out for the one before her does not count for her. */
    private <T> T act(Actor actor, java.util.function.Supplier<T> work) {
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

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int helped(String from) {
        return table.countHelped(AddressTable.normal(from), clock.instant().minus(Duration.ofDays(1)));
    }

    /** How many mails from an address were looked at within an hour. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int sentLately(String from) {
        return table.countFrom(AddressTable.normal(from), clock.instant().minus(Duration.ofHours(1)), LOOKED_AT);
    }

    /** The first one too many is answered, and all after it are not. */
    private void tooMuch(Work work, ReadMail mail, Writer writer) {
        boolean first = writer.trusted && self.sentLately(mail.from().address()) == MOST_IN_AN_HOUR;
        if (first) {
            backs.refuse(self.receiver(writer.actor, mail.from().address()), mail, "much", "");
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
