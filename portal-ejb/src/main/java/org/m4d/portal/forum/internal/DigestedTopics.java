package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.persistence.UtcTime;
import org.m4d.portal.mail.Excerpt;
import org.m4d.portal.mail.MailWords;
import org.m4d.portal.member.FormerMember;
import org.m4d.portal.notification.DigestEntry;
import org.m4d.portal.notification.DigestReader;
import org.m4d.portal.notification.DigestSection;
import org.m4d.portal.security.Audiences;

/** New topics in digests: those of the forums that the reader may read and has not muted, by others, and that she has not opened. */
@ApplicationScoped
class DigestedTopics implements DigestSection {

    private static final String NEW = "select straight_join t.id, p.id, t.title, t.lang, a.display_name, "
            + UtcTime.column("t.created_at") + ", left(p.html, " + PostsForDigests.READ + ")"
            + " from topic t join post p on p.topic_id = t.id and p.number = 1" + PostsForDigests.SURROUNDED
            + " where t.created_at > :since and t.created_at <= :until" + PostsForDigests.READABLE
            + " order by" + PostsForDigests.OWN_LANGUAGES_FIRST + ", t.created_at desc, t.id desc limit :most";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Audiences audiences;

    @Inject
    MailWords words;

    @Override
    public String id() {
        return "topics";
    }

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public boolean anything(Instant since, Instant until) {
        return !entities.createNativeQuery(
                        "select 1 from topic where created_at > :since and created_at <= :until limit 1", Integer.class)
                .setParameter("since", UtcTime.of(since))
                .setParameter("until", UtcTime.of(until))
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<DigestEntry> entries(DigestReader reader) {
        return PostsForDigests.rows(entities.createNativeQuery(NEW, Object[].class), reader, audiences.readable())
                .stream()
                .map(row -> entry(row, reader))
                .toList();
    }

    private DigestEntry entry(Object[] row, DigestReader reader) {
        ContentRef topic = new ContentRef(ContentType.TOPIC, ((Number) row[0]).longValue());
        ContentRef opening = new ContentRef(ContentType.POST, ((Number) row[1]).longValue());
        String title = (String) row[2];
        return new DigestEntry(
                topic.toString(),
                Set.of(topic, opening),
                title,
                (String) row[3],
                ContentPath.of(ContentType.TOPIC, topic.id(), title),
                words.of(
                        reader.language(),
                        "digest.entry",
                        MailWords.isolated(FormerMember.shown((String) row[4], reader.language())),
                        words.moment(reader.language(), UtcTime.read(row[5]), reader.zone())),
                Excerpt.of((String) row[6]));
    }
}
