package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.mail.Excerpt;
import org.m4d.portal.mail.MailWords;
import org.m4d.portal.notification.DigestEntry;
import org.m4d.portal.notification.DigestReader;
import org.m4d.portal.notification.DigestSection;

/** Coming dates in digests: when e-discussions open and close. Each date is told once, and again when it was moved. */
@ApplicationScoped
class DigestedDates implements DigestSection {

    /** How long before it a date is worth telling: time enough to prepare, or to say something still. */
    private static final Duration AHEAD = Duration.ofDays(14);

    private static final String COMING =
            " from EDiscussion d where d.opens > :earliest and d.opens <= :latest or d.closes > :earliest and d.closes"
                    + " <= :latest";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    MailWords words;

    /** A date of a discussion, under the key of the words that tell it. */
    private record Coming(EDiscussion discussion, String key, Instant at) {}

    @Override
    public String id() {
        return "dates";
    }

    @Override
    public int rank() {
        return 30;
    }

    @Override
    public boolean anything(Instant since, Instant until) {
        return !entities.createQuery("select d.id" + COMING, Long.class)
                .setParameter("earliest", until)
                .setParameter("latest", until.plus(AHEAD))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<DigestEntry> entries(DigestReader reader) {
        Instant from = reader.until();
        Instant to = from.plus(AHEAD);
        List<Coming> coming = new ArrayList<>();
        entities.createQuery("select d" + COMING + " order by d.closes, d.id", EDiscussion.class)
                .setParameter("earliest", from)
                .setParameter("latest", to)
                .setMaxResults(MOST)
                .getResultList()
                .forEach(discussion -> {
                    coming.add(new Coming(discussion, "digest.opens", discussion.getOpens()));
                    coming.add(new Coming(discussion, "digest.closes", discussion.getCloses()));
                });
        List<Coming> told = coming.stream()
                .filter(date -> date.at.isAfter(from) && !date.at.isAfter(to))
                .sorted(Comparator.comparing(Coming::at))
                .limit(MOST)
                .toList();
        Map<Long, String> translated = backgrounds(told, reader.language().code());
        return told.stream().map(date -> entry(date, reader, translated)).toList();
    }

    /** The HTML of those backgrounds that are translated into this language, by discussion, in one statement. */
    private Map<Long, String> backgrounds(List<Coming> told, String language) {
        return told.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select b.discussion.id, b.body.html from TranslatedBackground b"
                                        + " where b.discussion.id in :ids and b.body.language = :language",
                                Object[].class)
                        .setParameter(
                                "ids",
                                told.stream()
                                        .map(date -> date.discussion.getId())
                                        .toList())
                        .setParameter("language", language)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** The beginning of the background goes with the title where both are in one language. */
    private DigestEntry entry(Coming date, DigestReader reader, Map<Long, String> translated) {
        EDiscussion discussion = date.discussion;
        String lang = discussion.getTitles().languageFor(reader.language().code());
        String html = lang.equals(discussion.getBackground().language())
                ? discussion.getBackground().html()
                : translated.get(discussion.getId());
        ContentRef ref = new ContentRef(ContentType.EDISCUSSION, discussion.getId());
        return new DigestEntry(
                ref + " " + date.key + " " + date.at.getEpochSecond(),
                Set.of(),
                discussion.getTitles().in(reader.language().code()),
                lang,
                ContentPath.of(ref.type(), ref.id(), discussion.getTitle()),
                words.of(reader.language(), date.key, words.moment(reader.language(), date.at, reader.zone())),
                html == null ? null : Excerpt.of(html));
    }
}
