package org.m4d.portal.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.mail.Letter;
import org.m4d.portal.mail.LetterPart;
import org.m4d.portal.mail.LetterWriter;
import org.m4d.portal.mail.MailAddresses;
import org.m4d.portal.mail.MailQueue;
import org.m4d.portal.mail.MailSettings;
import org.m4d.portal.mail.MailWords;
import org.m4d.portal.mail.Mailing;
import org.m4d.portal.mail.Receiver;
import org.m4d.portal.mail.Substance;
import org.m4d.portal.mail.SubstanceSource;
import org.m4d.portal.member.FormerMember;
import org.m4d.portal.notification.Deliveries;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.notification.NoticeSettings;
import org.m4d.portal.security.ContentAccess;
import org.m4d.portal.security.ContentCard;

/**
 * The mail of one notification, with what it is about. Everything is asked again when it is sent: what was read meanwhile, is not the receiver's
 * to read any more, or is not wanted any more, does not go out; what she wants gathered by now is left to the digest.
 */
@ApplicationScoped
public class NoticeLetters implements LetterWriter {

    static final String KIND = "notice";
    static final String NOTICE = "notice";

    private static final Set<String> OF_REPLIES = Set.of(
            "reply",
            "topic",
            "mention",
            "quote",
            "contribution",
            "message",
            "ediscussion_invitation",
            "weekly_summary",
            "ledger",
            "ledger_reminder");
    /** Of these the subject says what is asked of the receiver; of what somebody said it is the title of it. */
    private static final Set<String> TO_ACT = Set.of("ledger_reminder");

    private static final Set<ContentType> REACTED_TO = Set.of(ContentType.POST, ContentType.CONTRIBUTION);

    @Inject
    NoticeList list;

    @Inject
    Deliveries deliveries;

    @Inject
    SettingTable settings;

    @Inject
    GatheredTable gathered;

    @Inject
    DigestItems items;

    @Inject
    MailQueue queue;

    @Inject
    QuietTimes quiet;

    @Inject
    Clock clock;

    @Inject
    ContentAccess access;

    @Inject
    @Any
    Instance<SubstanceSource> sources;

    @Inject
    MailAddresses addresses;

    @Inject
    MailSettings mail;

    @Inject
    MailWords words;

    @Inject
    @ConfigProperty(name = "portal.base-url")
    String base;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> heldUntil(Mailing mailing, Receiver receiver) {
        return quiet.endFor(receiver.member(), clock.instant());
    }

    @Override
    public Optional<Letter> compose(Mailing mailing, Receiver receiver) {
        long id = Long.parseLong(mailing.details().get(NOTICE));
        return list.one(receiver.member(), id)
                .filter(row -> !row.read())
                .filter(row -> goesOut(row, receiver.member()))
                .flatMap(row -> row.ref()
                        .flatMap(ref -> card(ref, receiver.member()))
                        .map(card -> letter(row, card, receiver)));
    }

    private boolean goesOut(NoticeList.Row row, long member) {
        MailFate fate = fate(row, member);
        if (fate != MailFate.INSTANT && fate != MailFate.NONE) {
            gathered.leave(row.id(), fate);
        }
        return fate == MailFate.INSTANT;
    }

    private MailFate fate(NoticeList.Row row, long member) {
        NoticeSettings chosen = settings.of(Set.of(member)).getOrDefault(member, NoticeSettings.DEFAULT);
        return chosen.mailStopped()
                ? MailFate.NONE
                : MailFate.of(deliveries.of(List.of(row.id())).get(row.id()), heard(row, member));
    }

    /** A text may be told once more when an edit names somebody in it who was told of it before. */
    private MailFate.Heard heard(NoticeList.Row row, long member) {
        boolean text = NoticeKind.named(row.kind()).filter(NoticeKind::ofPlace).isPresent();
        if (!text || row.ref().isEmpty()) {
            return MailFate.Heard.NOTHING;
        }
        if (queue.sent(member, KIND, row.ref().get())) {
            return MailFate.Heard.BY_MAIL;
        }
        return items.told(member, "", Set.of(row.about())).isEmpty()
                ? MailFate.Heard.NOTHING
                : MailFate.Heard.BY_DIGEST;
    }

    private Optional<ContentCard> card(ContentRef ref, long member) {
        return Optional.ofNullable(access.toldTo(member, Set.of(ref)).get(ref));
    }

    private Letter letter(NoticeList.Row row, ContentCard card, Receiver receiver) {
        PortalLanguage language = receiver.language();
        String kind = row.kind().toLowerCase(Locale.ROOT);
        String by = row.by() == null ? words.of(language, "portal") : FormerMember.shown(row.by(), language);
        String key = "notice." + kind;
        String what = words.of(language, words.has(key) ? key : "notice.other", by);
        Substance substance = substance(card.ref(), receiver.member(), row.at()).orElse(null);
        boolean whole = substance != null && OF_REPLIES.contains(kind);
        String title = card.title().in(language.code());
        String url = base + "/" + language.code() + "/" + card.path();
        boolean answered = whole && substance.answerTo() != null && mail.incoming() != MailSettings.Incoming.NONE;

        List<LetterPart> parts = new ArrayList<>();
        if (answered) {
            parts.add(new LetterPart.AnswerAbove());
        }
        parts.add(new LetterPart.Heading(title, card.title().languageFor(language.code()), url));
        parts.add(new LetterPart.Small(what));
        if (whole && substance.html() != null) {
            parts.add(new LetterPart.Prose(substance.html(), substance.lang()));
        }
        if (whole && substance.poll() != null) {
            poll(parts, substance.poll(), language, answered);
        }
        parts.add(new LetterPart.Button(words.of(language, "read"), url));
        if (answered) {
            boolean reacted = REACTED_TO.contains(card.ref().type());
            parts.add(new LetterPart.Small(words.of(language, reacted ? "answer.how" : "answer.message")));
        }
        return new Letter(
                language,
                subject(whole && !TO_ACT.contains(kind), substance, what, title, language),
                parts,
                reason(whole, substance, language),
                whole ? FormerMember.shown(row.by(), language) : null,
                answered ? addresses.writing(receiver.member(), card.ref()) : null,
                thread(whole, substance),
                whole && substance.list() != null ? mailingList(substance, receiver, language) : null);
    }

    private void poll(List<LetterPart> parts, Substance.Poll poll, PortalLanguage language, boolean answered) {
        StringBuilder text = new StringBuilder(poll.question());
        for (int i = 0; i < poll.options().size(); i++) {
            text.append('\n').append(i + 1).append(". ").append(poll.options().get(i));
        }
        parts.add(new LetterPart.Line(text.toString()));
        if (answered) {
            parts.add(new LetterPart.Small(words.of(language, "poll.how")));
        }
    }

    private String subject(boolean spoken, Substance substance, String what, String title, PortalLanguage language) {
        if (!spoken) {
            return words.of(language, "subject.notice", what, title);
        }
        return substance.opening() ? title : words.of(language, "subject.re", title);
    }

    private String reason(boolean whole, Substance substance, PortalLanguage language) {
        return whole && substance.list() != null
                ? words.of(language, "why.place", substance.listName().in(language.code()))
                : words.of(language, "why.you");
    }

    private Letter.Thread thread(boolean whole, Substance substance) {
        if (substance == null || substance.thread().isEmpty()) {
            return Letter.Thread.ALONE;
        }
        List<String> ids = substance.thread().stream()
                .map(name -> name + "@" + mail.domain())
                .toList();
        List<String> before = whole ? ids.subList(0, ids.size() - 1) : ids;
        return new Letter.Thread(whole ? ids.getLast() : null, before.isEmpty() ? null : before.getLast(), before);
    }

    private Letter.MailingList mailingList(Substance substance, Receiver receiver, PortalLanguage language) {
        return new Letter.MailingList(
                substance.listId(),
                substance.listName().in(language.code()),
                addresses.stopping(receiver.member(), substance.list()));
    }

    private Optional<Substance> substance(ContentRef ref, long receiver, Instant since) {
        return sources.stream()
                .filter(source -> source.types().contains(ref.type()))
                .findFirst()
                .flatMap(source -> source.of(ref, receiver, since));
    }
}
