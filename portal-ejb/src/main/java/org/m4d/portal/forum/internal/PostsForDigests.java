package org.m4d.portal.forum.internal;

import jakarta.persistence.Query;
import java.util.List;
import java.util.Set;
import org.m4d.portal.common.persistence.UtcTime;
import org.m4d.portal.notification.DigestReader;
import org.m4d.portal.notification.DigestSection;

/** What the queries for digests have in common: which posts are worth telling a reader. Of topics {@code t}, posts {@code p} and their authors {@code a}. */
final class PostsForDigests {

    /** So much of a text's HTML is read to make an excerpt of it. */
    static final int READ = 4_000;

    static final String SURROUNDED = """
             join forum f on f.id = t.forum_id join member a on a.id = p.author_id
             left join topic_reading r on r.topic_id = t.id and r.member_id = :member
             left join forum_reading fr on fr.forum_id = t.forum_id and fr.member_id = :member
             left join watch wt on wt.member_id = :member and wt.kind = 'topic' and wt.target = t.id
             left join watch wf on wf.member_id = :member and wf.kind = 'forum' and wf.target = t.forum_id
             left join watch wg on wg.member_id = :member and wg.kind = substring_index(f.circle, ':', 1)
                and wg.target = cast(substring_index(f.circle, ':', -1) as unsigned)
            """;

    /** Hers to read, not muted, not by herself, and not read by her. */
    static final String READABLE =
            " and t.state = 'SHOWN' and p.state = 'SHOWN' and t.merged_into is null and f.audience in (:audiences)"
                    + " and p.author_id <> :member and coalesce(wt.level, wf.level, wg.level, 'NORMAL') <> 'MUTED'"
                    + " and coalesce(r.last_read, 0) < p.number and (fr.read_until is null or fr.read_until < p.created_at)";

    /** Hers are those that she says she reads, and the one that the portal speaks to her in; of whatever region. */
    static final String OWN_LANGUAGES_FIRST = """
             (substring_index(p.lang, '-', 1) = :language or substring_index(p.lang, '-', 1) in
                (select substring_index(ml.language, '-', 1) from member_language ml where ml.member_id = :member)) desc
            """;

    private PostsForDigests() {}

    @SuppressWarnings("unchecked")
    static List<Object[]> rows(Query query, DigestReader reader, Set<String> audiences) {
        return query.setParameter("member", reader.member())
                .setParameter("audiences", audiences)
                .setParameter("language", reader.language().code())
                .setParameter("since", UtcTime.of(reader.since()))
                .setParameter("until", UtcTime.of(reader.until()))
                .setParameter("most", DigestSection.MOST)
                .getResultList();
    }
}
