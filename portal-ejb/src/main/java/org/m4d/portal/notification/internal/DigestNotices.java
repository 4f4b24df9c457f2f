package org.m4d.portal.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.mail.Excerpt;
import org.m4d.portal.mail.LetterPart;
import org.m4d.portal.mail.MailWords;
import org.m4d.portal.mail.Receiver;
import org.m4d.portal.mail.Substance;
import org.m4d.portal.mail.SubstanceSource;
import org.m4d.portal.member.FormerMember;
import org.m4d.portal.notification.Deliveries;
import org.m4d.portal.notification.Delivery;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.security.ContentAccess;
import org.m4d.portal.security.ContentCard;

/** The part of a digest that tells what concerns its receiver: the notifications that she wants gathered. */
@ApplicationScoped
class DigestNotices {

    /** So many are gathered in one digest; should there be more, the next one goes on with them. */
    private static final int MOST = 200;

    private static final int MOST_PLACES = 12;
    private static final int MOST_OF_PLACE = 3;

    @Inject
    GatheredTable table;

    @Inject
    DigestItems items;

    @Inject
    Deliveries deliveries;

    @Inject
    ContentAccess access;

    @Inject
    @Any
    Instance<SubstanceSource> sources;

    @Inject
    MailWords words;

    @Inject
    @ConfigProperty(name = "portal.base-url")
    String base;

    /** Those of these members for whom something waits. */
    Set<Long> waiting(Map<Long, Boolean> weeks) {
        return table.waiting(weeks);
    }

    /**
     * Tells its receiver, who is the one who acts, what waits for her; from then on it waits no more, nor does what she may not read or does not want
     * to be told any more.
     *
     * @param told takes what is told
     * @return nothing when nothing is left
     */
    List<LetterPart> of(DigestOrder order, Receiver receiver, Set<String> told) {
        List<NoticeList.Row> rows = table.of(receiver.member(), order.week(), order.key(), MOST);
        if (rows.isEmpty()) {
            return List.of();
        }
        table.told(rows.stream().map(NoticeList.Row::id).toList());
        List<ToldNotice> notices = readable(fresh(wanted(rows), order, receiver), receiver.member());
        notices.forEach(notice -> told.add(GatheredTable.ITEM + notice.row().id()));
        return notices.isEmpty() ? List.of() : parts(ToldNotice.byPlace(notices), receiver, told);
    }

    private List<NoticeList.Row> wanted(List<NoticeList.Row> rows) {
        Map<Long, Delivery> now =
                deliveries.of(rows.stream().map(NoticeList.Row::id).toList());
        Set<Delivery> silent = Set.of(Delivery.NONE, Delivery.PORTAL);
        return rows.stream()
                .filter(row -> !silent.contains(now.getOrDefault(row.id(), Delivery.NONE)))
                .toList();
    }

    /** News of what another digest told are none; what concerns her is told all the same. */
    private List<NoticeList.Row> fresh(List<NoticeList.Row> rows, DigestOrder order, Receiver receiver) {
        Set<String> news = rows.stream()
                .filter(DigestNotices::news)
                .map(NoticeList.Row::about)
                .collect(Collectors.toSet());
        Set<String> before = items.told(receiver.member(), order.key(), news);
        return rows.stream()
                .filter(row -> !news(row) || !before.contains(row.about()))
                .toList();
    }

    private static boolean news(NoticeList.Row row) {
        return NoticeKind.named(row.kind()).filter(NoticeKind::news).isPresent();
    }

    private List<ToldNotice> readable(List<NoticeList.Row> rows, long member) {
        Map<ContentRef, ContentCard> cards = access.toldTo(
                member, rows.stream().flatMap(row -> row.ref().stream()).toList());
        List<ToldNotice> readable = new ArrayList<>();
        rows.forEach(row -> row.ref().map(cards::get).ifPresent(card -> readable.add(new ToldNotice(row, card))));
        return readable;
    }

    private List<LetterPart> parts(List<List<ToldNotice>> places, Receiver receiver, Set<String> told) {
        List<List<ToldNotice>> shown = places.subList(0, Math.min(places.size(), MOST_PLACES));
        Map<ContentRef, Substance.Text> texts = texts(shown);
        List<LetterPart> parts = new ArrayList<>();
        for (List<ToldNotice> place : shown) {
            List<ToldNotice> first = place.subList(0, Math.min(place.size(), MOST_OF_PLACE));
            for (ToldNotice notice : first) {
                parts.add(entry(
                        notice,
                        notice == first.getFirst(),
                        texts.get(notice.card().ref()),
                        receiver));
                told.add(notice.row().about());
            }
            more(
                    parts,
                    place.size() - first.size(),
                    place.get(first.size() - 1).card().path(),
                    receiver);
        }
        int rest = places.stream().skip(shown.size()).mapToInt(List::size).sum();
        more(parts, rest, "me/notifications", receiver);
        return parts;
    }

    private LetterPart entry(ToldNotice notice, boolean first, Substance.Text text, Receiver receiver) {
        PortalLanguage language = receiver.language();
        ContentCard card = notice.card();
        String titled = card.title().languageFor(language.code());
        return new LetterPart.Entry(
                first ? card.title().in(language.code()) : null,
                titled,
                url(card.path(), language),
                words.of(
                        language,
                        "digest.entry",
                        what(notice.row(), language),
                        words.moment(language, notice.row().at(), receiver.zone())),
                text == null ? null : Excerpt.of(text.html()),
                text == null ? titled : text.lang());
    }

    private String what(NoticeList.Row row, PortalLanguage language) {
        String key = "notice." + row.kind().toLowerCase(Locale.ROOT);
        return words.of(
                language,
                words.has(key) ? key : "notice.other",
                row.by() == null
                        ? words.of(language, "portal")
                        : MailWords.isolated(FormerMember.shown(row.by(), language)));
    }

    private void more(List<LetterPart> parts, int count, String path, Receiver receiver) {
        if (count > 0) {
            PortalLanguage language = receiver.language();
            parts.add(new LetterPart.Entry(
                    null, null, url(path, language), words.of(language, "digest.more", count), null, null));
        }
    }

    private String url(String path, PortalLanguage language) {
        return base + "/" + language.code() + "/" + path;
    }

    private Map<ContentRef, Substance.Text> texts(List<List<ToldNotice>> places) {
        Set<ContentRef> refs = new HashSet<>();
        places.forEach(place -> place.stream()
                .limit(MOST_OF_PLACE)
                .filter(ToldNotice::ofText)
                .forEach(notice -> refs.add(notice.card().ref())));
        Map<ContentRef, Substance.Text> texts = new HashMap<>();
        for (SubstanceSource source : sources) {
            List<ContentRef> own = refs.stream()
                    .filter(ref -> source.types().contains(ref.type()))
                    .toList();
            if (!own.isEmpty()) {
                texts.putAll(source.texts(own));
            }
        }
        return texts;
    }
}
