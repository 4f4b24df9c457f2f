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

/** What members did in the forums, for their standing. */
@ApplicationScoped
class ForumActivity implements ActivitySource {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Set<Yardstick> measures() {
        return EnumSet.of(Yardstick.POSTS);
    }

    @Override
    public Map<Yardstick, Long> of(long member) {
        return Map.of(
                Yardstick.POSTS,
                entities.createQuery(
                                "select count(p) from Post p where p.author.id = :member and p.state = :shown",
                                Long.class)
                        .setParameter("member", member)
                        .setParameter("shown", PostingState.SHOWN)
                        .getSingleResult());
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
