package org.m4d.portal.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.common.persistence.AllowedToUsePersistence;

/** Drafts in the database, and their end in the transaction in which the text is published. */
@AllowedToUsePersistence("It is the repository of drafts, which end when any feature publishes what was drafted.")
@ApplicationScoped
class Drafts {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    DraftInHand inHand;

    @Inject
    Event<DraftPlaces.Changed> changes;

    @Inject
    Clock clock;

    Optional<Draft> find(long member, String place) {
        return entities.createQuery(
                        "select d from Draft d where d.memberId = :member and d.place = :place and d.kept = true",
                        Draft.class)
                .setParameter("member", member)
                .setParameter("place", place)
                .getResultStream()
                .findFirst();
    }

    List<Draft> of(long member, int most) {
        return entities.createQuery(
                        "select d from Draft d where d.memberId = :member and d.kept = true order by d.updatedAt desc, d.id desc",
                        Draft.class)
                .setParameter("member", member)
                .setMaxResults(most)
                .getResultList();
    }

    /** The row of this place with its lock, made when there is none: two who save at once wait for each other. */
    Draft locked(long member, String place) {
        entities.createNativeQuery("""
                        insert into posting_draft (member_id, place, page, about, fields, kept, updated_at, version)
                        values (?1, ?2, '', '', '{}', false, utc_timestamp(6), 0) on duplicate key update place = place
                        """)
                .setParameter(1, member)
                .setParameter(2, place)
                .executeUpdate();
        return entities.createQuery(
                        "select d from Draft d where d.memberId = :member and d.place = :place", Draft.class)
                .setParameter("member", member)
                .setParameter("place", place)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** Drops drafts that nobody touched since, and what remembers published ones. */
    int purge(Instant untouchedSince, Instant publishedBefore) {
        return entities.createQuery("""
                        delete from Draft d where (d.kept = true and d.updatedAt < :untouched)
                            or (d.kept = false and d.updatedAt < :published)
                        """)
                .setParameter("untouched", untouchedSince)
                .setParameter("published", publishedBefore)
                .executeUpdate();
    }

    /** The draft of what is published now has done its work. */
    void endWith(@Observes TextWritten text) {
        if (inHand.waiting()) {
            end(text.author());
        }
    }

    void end(long member) {
        locked(member, inHand.place()).end(inHand.key(), clock.instant());
        inHand.end();
        changes.fire(new DraftPlaces.Changed(member));
    }
}
