package org.m4d.portal.moderation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.m4d.portal.moderation.ActivitySource;
import org.m4d.portal.moderation.Yardstick;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.posting.Respondable;
import org.m4d.portal.posting.Written;

/** What members wrote and were thanked for, in every feature in which they write in conversations. */
@ApplicationScoped
class WritingActivity implements ActivitySource {

    @Inject
    @Any
    Instance<Respondable> respondables;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Set<Yardstick> measures() {
        return EnumSet.of(Yardstick.POSTS, Yardstick.THANKS);
    }

    @Override
    public Map<Yardstick, Long> of(long member) {
        Map<Yardstick, Long> done = new EnumMap<>(Yardstick.class);
        written().forEach(entity -> {
            Object[] counts = entities.createQuery(
                            "select count(w), coalesce(sum(w.responses.thanks + w.responses.agree + w.responses.useful), 0) from "
                                    + entity.getSimpleName()
                                    + " w where w.author.id = :member and w.state = :shown",
                            Object[].class)
                    .setParameter("member", member)
                    .setParameter("shown", PostingState.SHOWN)
                    .getSingleResult();
            done.merge(Yardstick.POSTS, ((Number) counts[0]).longValue(), Long::sum);
            done.merge(Yardstick.THANKS, ((Number) counts[1]).longValue(), Long::sum);
        });
        return done;
    }

    @Override
    public List<Instant> written(long member, Instant since) {
        return written()
                .flatMap(entity -> entities.createQuery(
                                "select w.createdAt from " + entity.getSimpleName()
                                        + " w where w.author.id = :member and w.createdAt > :since",
                                Instant.class)
                        .setParameter("member", member)
                        .setParameter("since", since)
                        .getResultStream())
                .toList();
    }

    private Stream<? extends Class<?>> written() {
        return StreamSupport.stream(respondables.spliterator(), false)
                .map(Respondable::entity)
                .filter(Written.class::isAssignableFrom);
    }
}
