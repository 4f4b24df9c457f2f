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
        return EnumSet.of(Yardstick.POSTS);
    }

    @Override
    public Map<Yardstick, Long> of(long member) {
        return Map.of(
                Yardstick.POSTS,
                entities.createQuery(
                                "select count(p) from Contribution p where p.author.id = :member and p.state = :shown",
                                Long.class)
                        .setParameter("member", member)
                        .setParameter("shown", PostingState.SHOWN)
                        .getSingleResult());
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
