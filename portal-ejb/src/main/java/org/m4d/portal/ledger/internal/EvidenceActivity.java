package org.m4d.portal.ledger.internal;

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

/** Evidence counts as what its author wrote: for her standing, and for how often she may write. */
@ApplicationScoped
class EvidenceActivity implements ActivitySource {

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
                                "select count(e) from Evidence e where e.author.id = :member and e.state = :shown",
                                Long.class)
                        .setParameter("member", member)
                        .setParameter("shown", PostingState.SHOWN)
                        .getSingleResult());
    }

    @Override
    public List<Instant> written(long member, Instant since) {
        return entities.createQuery(
                        "select e.createdAt from Evidence e where e.author.id = :member and e.createdAt > :since order by e.createdAt",
                        Instant.class)
                .setParameter("member", member)
                .setParameter("since", since)
                .getResultList();
    }
}
