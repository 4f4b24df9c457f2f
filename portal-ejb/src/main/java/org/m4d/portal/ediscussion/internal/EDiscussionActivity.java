package org.m4d.portal.ediscussion.internal;

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

/** What members did in e-discussions, for their standing. */
@ApplicationScoped
class EDiscussionActivity implements ActivitySource {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Set<Yardstick> measures() {
        return EnumSet.of(Yardstick.POSTS, Yardstick.THANKS);
    }

    @Override
    public Map<Yardstick, Long> of(long member) {
        Object[] done = entities.createQuery("""
                        select count(p), coalesce(sum(p.responses.thanks + p.responses.agree + p.responses.useful), 0)
                        from Contribution p where p.author.id = :member and p.state = :shown
                        """, Object[].class)
                .setParameter("member", member)
                .setParameter("shown", PostingState.SHOWN)
                .getSingleResult();
        return Map.of(
                Yardstick.POSTS, ((Number) done[0]).longValue(), Yardstick.THANKS, ((Number) done[1]).longValue());
    }

    @Override
    public List<Instant> written(long member, Instant since) {
        return entities.createQuery(
                        "select p.createdAt from Contribution p where p.author.id = :member and p.createdAt > :since",
                        Instant.class)
                .setParameter("member", member)
                .setParameter("since", since)
                .getResultList();
    }
}
