package org.m4d.portal.weekly.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.mail.Excerpt;
import org.m4d.portal.mail.MailWords;
import org.m4d.portal.member.FormerMember;
import org.m4d.portal.notification.DigestEntry;
import org.m4d.portal.notification.DigestReader;
import org.m4d.portal.notification.DigestSection;
import org.m4d.portal.weekly.WeeklySummary;

/** New weekly summaries in digests: those by others, of e-discussions that the reader has not muted. */
@ApplicationScoped
class DigestedSummaries implements DigestSection {

    private static final String NEW = """
            select s from WeeklySummary s join fetch s.discussion join fetch s.author
            where s.publishedAt > :since and s.publishedAt <= :until and s.author.id <> :reader
                and s.discussion.id not in (:muted)
            order by s.publishedAt desc, s.id desc
            """;

    /** Of a member who muted none: there is no such discussion. */
    private static final long NONE = 0;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    WeeklyTitles titles;

    @Inject
    MailWords words;

    @Override
    public String id() {
        return "weekly";
    }

    @Override
    public int rank() {
        return 25;
    }

    @Override
    public boolean anything(Instant since, Instant until) {
        return !entities.createQuery(
                        "select s.id from WeeklySummary s where s.publishedAt > :since and s.publishedAt <= :until",
                        Long.class)
                .setParameter("since", since)
                .setParameter("until", until)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<DigestEntry> entries(DigestReader reader) {
        return entities
                .createQuery(NEW, WeeklySummary.class)
                .setParameter("since", reader.since())
                .setParameter("until", reader.until())
                .setParameter("reader", reader.member())
                .setParameter("muted", muted(reader.member()))
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(summary -> entry(summary, reader))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Long> muted(long member) {
        List<Long> muted = ((List<Number>) entities.createNativeQuery(
                                "select w.target from watch w where w.member_id = :member and w.kind = 'ediscussion'"
                                        + " and w.level = 'MUTED'",
                                Long.class)
                        .setParameter("member", member)
                        .getResultList())
                .stream().map(Number::longValue).toList();
        return muted.isEmpty() ? List.of(NONE) : muted;
    }

    private DigestEntry entry(WeeklySummary summary, DigestReader reader) {
        return new DigestEntry(
                summary.ref().toString(),
                Set.of(summary.ref()),
                titles.in(reader.language(), summary),
                summary.getBody().language(),
                ContentPath.weekly(summary.getDiscussion().getId(), summary.getWeek()),
                words.of(
                        reader.language(),
                        "digest.entry",
                        MailWords.isolated(
                                FormerMember.shown(summary.getAuthor().getDisplayName(), reader.language())),
                        words.moment(reader.language(), summary.getPublishedAt(), reader.zone())),
                Excerpt.of(summary.getBody().html()));
    }
}
