package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
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

/** The posts in digests to which most readers reacted. It takes them some days, so those of a week before the digest's time count, too. */
@ApplicationScoped
class DigestedPosts implements DigestSection {

    /** One reaction is a courtesy; several say that a post helped. */
    private static final int FEWEST_REACTIONS = 2;

    private static final Duration REACTED_WITHIN = Duration.ofDays(7);
    private static final String REACTIONS = "p.thanks_count + p.agree_count + p.useful_count";

    private static final String SINCE =
            "p.created_at > :since and p.created_at <= :until and " + REACTIONS + " >= " + FEWEST_REACTIONS;

    private static final String BEST = "select straight_join t.id, p.id, p.number, t.title, p.lang, a.display_name, "
            + REACTIONS + ", left(p.html, " + PostsForDigests.READ + ")"
            + " from post p join topic t on t.id = p.topic_id" + PostsForDigests.SURROUNDED + " where " + SINCE
            + PostsForDigests.READABLE + " order by " + REACTIONS + " desc," + PostsForDigests.OWN_LANGUAGES_FIRST
            + ", p.created_at desc, p.id desc limit :most";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Audiences audiences;

    @Inject
    MailWords words;

    @Override
    public String id() {
        return "best";
    }

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public boolean anything(Instant since, Instant until) {
        return !entities.createNativeQuery("select 1 from post p where " + SINCE + " limit 1", Integer.class)
                .setParameter("since", UtcTime.of(since.minus(REACTED_WITHIN)))
                .setParameter("until", UtcTime.of(until))
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<DigestEntry> entries(DigestReader reader) {
        DigestReader longer = new DigestReader(
                reader.member(),
                reader.language(),
                reader.zone(),
                reader.since().minus(REACTED_WITHIN),
                reader.until());
        return PostsForDigests.rows(entities.createNativeQuery(BEST, Object[].class), longer, audiences.readable())
                .stream()
                .map(row -> entry(row, reader))
                .toList();
    }

    private DigestEntry entry(Object[] row, DigestReader reader) {
        ContentRef post = new ContentRef(ContentType.POST, ((Number) row[1]).longValue());
        String title = (String) row[3];
        int reactions = ((Number) row[6]).intValue();
        return new DigestEntry(
                post.toString(),
                Set.of(post),
                title,
                (String) row[4],
                ContentPath.post(((Number) row[0]).longValue(), title, ((Number) row[2]).intValue()),
                words.of(
                        reader.language(),
                        "digest.entry",
                        MailWords.isolated(FormerMember.shown((String) row[5], reader.language())),
                        words.of(reader.language(), "digest.reactions", reactions)),
                Excerpt.of((String) row[7]));
    }
}
