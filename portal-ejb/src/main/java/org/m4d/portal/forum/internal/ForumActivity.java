package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.m4d.portal.moderation.ActivitySource;
import org.m4d.portal.moderation.Yardstick;
import org.m4d.portal.posting.PostingState;

/** What members did and read in the forums, for their standing. */
@ApplicationScoped
class ForumActivity implements ActivitySource {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Set<Yardstick> measures() {
        return EnumSet.of(Yardstick.POSTS, Yardstick.THANKS, Yardstick.TOPICS_READ, Yardstick.POSTS_READ);
    }

    @Override
    public Map<Yardstick, Long> of(long member) {
        Object[] done = entities.createQuery("""
                        select count(p), coalesce(sum(p.responses.thanks + p.responses.agree + p.responses.useful), 0)
                        from Post p where p.author.id = :member and p.state = :shown
                        """, Object[].class)
                .setParameter("member", member)
                .setParameter("shown", PostingState.SHOWN)
                .getSingleResult();
        Object[] read = (Object[])
                entities.createNativeQuery("""
                        select count(*), coalesce(sum(r.posts_seen), 0) from topic_reading r
                        where r.member_id = :member and r.posts_seen > 0
                        """).setParameter("member", member).getSingleResult();
        return Map.of(
                Yardstick.POSTS, ((Number) done[0]).longValue(),
                Yardstick.THANKS, ((Number) done[1]).longValue(),
                Yardstick.TOPICS_READ, ((Number) read[0]).longValue(),
                Yardstick.POSTS_READ, ((Number) read[1]).longValue());
    }

    @Override
    public List<Instant> written(long member, Instant since) {
        return entities.createQuery(
                        "select p.createdAt from Post p where p.author.id = :member and p.createdAt > :since",
                        Instant.class)
                .setParameter("member", member)
                .setParameter("since", since)
                .getResultList();
    }
}
