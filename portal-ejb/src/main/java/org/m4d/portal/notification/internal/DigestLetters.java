package org.m4d.portal.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.mail.Letter;
import org.m4d.portal.mail.LetterPart;
import org.m4d.portal.mail.LetterRenderer;
import org.m4d.portal.mail.LetterWriter;
import org.m4d.portal.mail.MailAddresses;
import org.m4d.portal.mail.MailWords;
import org.m4d.portal.mail.Mailing;
import org.m4d.portal.mail.OnBehalf;
import org.m4d.portal.mail.Receiver;
import org.m4d.portal.notification.DigestEntry;
import org.m4d.portal.notification.DigestReader;
import org.m4d.portal.notification.DigestSection;
import org.m4d.portal.notification.NoticeSettings;
import org.m4d.portal.notification.Summary;

/**
 * The mail that gathers: what a member was notified of and wants gathered, and the summary of what is new. Composed when it is sent, on her behalf, so that
 * nothing is in it that she may not read by then; what went in is noted, so that no other digest brings it.
 */
@ApplicationScoped
public class DigestLetters implements LetterWriter {

    static final String KIND = "digest";

    private static final int SHOWN_OF_SECTION = 5;

    @Inject
    DigestNotices notices;

    @Inject
    DigestItems items;

    @Inject
    SettingTable settings;

    @Inject
    QuietTimes quiet;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<DigestSection> sections;

    @Inject
    OnBehalf behalf;

    @Inject
    MailAddresses addresses;

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
        return behalf.of(receiver.member(), () -> composed(mailing, receiver)).flatMap(letter -> letter);
    }

    /** The letter of the receiver, who is the one who acts; empty when there is nothing to tell. */
    public Optional<Letter> composed(Mailing mailing, Receiver receiver) {
        DigestOrder order = DigestOrder.of(mailing);
        long member = receiver.member();
        NoticeSettings chosen = settings.of(Set.of(member)).getOrDefault(member, NoticeSettings.DEFAULT);
        if (chosen.mailStopped()) {
            return Optional.empty();
        }
        Set<String> told = new HashSet<>();
        List<LetterPart> parts = new ArrayList<>();
        heading(parts, "told", notices.of(order, receiver, told), receiver.language());
        boolean summary = order.summary() && chosen.summary() != Summary.NONE;
        if (summary) {
            summary(parts, order, receiver, told);
        }
        items.note(member, order.key(), told);
        return parts.isEmpty() ? Optional.empty() : Optional.of(letter(parts, summary, chosen, receiver));
    }

    private void summary(List<LetterPart> parts, DigestOrder order, Receiver receiver, Set<String> told) {
        DigestReader reader =
                new DigestReader(receiver.member(), receiver.language(), receiver.zone(), order.since(), order.until());
        Map<DigestSection, List<DigestEntry>> found = new LinkedHashMap<>();
        sections.stream()
                .sorted(Comparator.comparingInt(DigestSection::rank))
                .forEach(section -> found.put(section, section.entries(reader)));
        Set<String> known = before(found, order, receiver.member());
        found.forEach((section, entries) -> {
            List<LetterPart> shown = new ArrayList<>();
            for (DigestEntry entry : unknown(entries, known, SHOWN_OF_SECTION)) {
                shown.add(entry(entry, receiver.language()));
                told.addAll(itemsOf(entry));
            }
            heading(parts, section.id(), shown, receiver.language());
        });
    }

    private Set<String> before(Map<DigestSection, List<DigestEntry>> found, DigestOrder order, long member) {
        List<DigestEntry> entries =
                found.values().stream().flatMap(List::stream).toList();
        Set<ContentRef> about =
                entries.stream().flatMap(entry -> entry.about().stream()).collect(Collectors.toSet());
        Set<String> all =
                entries.stream().flatMap(entry -> itemsOf(entry).stream()).collect(Collectors.toSet());
        return items.told(member, order.key(), all, about);
    }

    /** The first of these of which nothing is known, and no two that tell the same; they are known from now on. */
    static List<DigestEntry> unknown(List<DigestEntry> entries, Set<String> known, int most) {
        List<DigestEntry> chosen = new ArrayList<>();
        for (DigestEntry entry : entries) {
            Set<String> own = itemsOf(entry);
            if (chosen.size() < most && own.stream().noneMatch(known::contains)) {
                chosen.add(entry);
                known.addAll(own);
            }
        }
        return chosen;
    }

    private static Set<String> itemsOf(DigestEntry entry) {
        Set<String> all = entry.about().stream().map(ContentRef::toString).collect(Collectors.toSet());
        all.add(entry.key());
        return all;
    }

    private LetterPart entry(DigestEntry entry, PortalLanguage language) {
        return new LetterPart.Entry(
                entry.title(),
                entry.lang(),
                base + "/" + language.code() + "/" + entry.path(),
                entry.note(),
                entry.excerpt());
    }

    private void heading(List<LetterPart> parts, String id, List<LetterPart> entries, PortalLanguage language) {
        if (!entries.isEmpty()) {
            parts.add(new LetterPart.Heading(words.of(language, "digest." + id), null, null));
            parts.addAll(entries);
        }
    }

    /** One without summary tells what its receiver chose to be told, each for itself: what she stops by it is all of it. */
    private Letter letter(List<LetterPart> parts, boolean summary, NoticeSettings chosen, Receiver receiver) {
        PortalLanguage language = receiver.language();
        boolean week = summary && chosen.summary() == Summary.WEEKLY;
        return new Letter(
                language,
                words.of(language, week ? "digest.week" : "digest.day"),
                parts,
                words.of(language, summary ? "why.summary" : "why.you"),
                null,
                null,
                Letter.Thread.ALONE,
                summary
                        ? new Letter.MailingList(
                                KIND, LetterRenderer.NAME, addresses.stoppingSummary(receiver.member()))
                        : null);
    }
}
