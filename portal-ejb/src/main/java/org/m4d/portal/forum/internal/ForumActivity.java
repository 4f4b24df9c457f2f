package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.m4d.portal.moderation.ActivitySource;
import org.m4d.portal.moderation.Yardstick;

/** What members read in the forums. What they write there is counted with all that is written. */
@ApplicationScoped
class ForumActivity implements ActivitySource {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Set<Yardstick> measures() {
        return EnumSet.of(Yardstick.TOPICS_READ, Yardstick.POSTS_READ);
    }

    @Override
    public Map<Yardstick, Long> of(long member) {
        Object[] read = (Object[])
                entities.createNativeQuery("""
                        select count(*), coalesce(sum(r.posts_seen), 0) from topic_reading r
                        where r.member_id = :member and r.posts_seen > 0
                        """).setParameter("member", member).getSingleResult();
        return Map.of(
                Yardstick.TOPICS_READ, ((Number) read[0]).longValue(),
                Yardstick.POSTS_READ, ((Number) read[1]).longValue());
    }
}
