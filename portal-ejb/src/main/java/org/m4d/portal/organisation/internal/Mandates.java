package org.m4d.portal.organisation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.organisation.Mandate;
import org.m4d.portal.organisation.MandateRole;

/** Mandates in the database. */
@ApplicationScoped
public class Mandates {

    private static final int MOST_OF_ONE_MEMBER = 200;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public Mandate add(Mandate mandate) {
        entities.persist(mandate);
        return mandate;
    }

    public Mandate get(long id) {
        return known(id).orElseThrow(NotFound::new);
    }

    public Optional<Mandate> known(long id) {
        return Optional.ofNullable(entities.find(Mandate.class, id));
    }

    /** The one that somebody holds or has asked for, now and until the transaction ends; ended ones do not count. */
    public Optional<Mandate> find(long organisation, long member, MandateRole role) {
        return entities.createQuery(
                        "select m from Mandate m where m.organisation.id = :organisation and m.member.id = :member and m.role = :role and m.endedAt is null",
                        Mandate.class)
                .setParameter("organisation", organisation)
                .setParameter("member", member)
                .setParameter("role", role)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The one that somebody holds, or held last.
     *
     * @throws NotFound when there was never one
     */
    public Mandate latest(long organisation, long member, MandateRole role) {
        return entities.createQuery(
                        "select m from Mandate m where m.organisation.id = :organisation and m.member.id = :member and m.role = :role order by m.id desc",
                        Mandate.class)
                .setParameter("organisation", organisation)
                .setParameter("member", member)
                .setParameter("role", role)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** All that hold now in some organisations, oldest first. */
    public List<Mandate> confirmed(Collection<Long> organisations) {
        return entities.createQuery(
                        "select m from Mandate m join fetch m.member where m.organisation.id in :ids and m.confirmedAt is not null and m.endedAt is null order by m.id",
                        Mandate.class)
                .setParameter("ids", organisations)
                .getResultList();
    }

    public Set<MandateRole> confirmedRoles(long organisation, long member) {
        Set<MandateRole> roles = EnumSet.noneOf(MandateRole.class);
        entities.createQuery(
                        "select m.role from Mandate m where m.organisation.id = :organisation and m.member.id = :member and m.confirmedAt is not null and m.endedAt is null",
                        MandateRole.class)
                .setParameter("organisation", organisation)
                .setParameter("member", member)
                .getResultStream()
                .forEach(roles::add);
        return roles;
    }

    /** The mandates of an organisation that count, earliest first. */
    public List<Mandate> confirmed(long organisation) {
        return entities.createQuery(
                        "select m from Mandate m left join fetch m.member where m.organisation.id = :organisation and m.confirmedAt is not null and m.endedAt is null order by m.since, m.id",
                        Mandate.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    /** All that a member holds or asked for. */
    public List<Mandate> of(long member) {
        return entities.createQuery(
                        "select m from Mandate m left join fetch m.organisation where m.member.id = :member and m.endedAt is null order by m.since, m.id",
                        Mandate.class)
                .setParameter("member", member)
                .setMaxResults(MOST_OF_ONE_MEMBER)
                .getResultList();
    }

    /** Those that nobody has confirmed, longest waiting first. */
    public Page<Mandate> waiting(String after, int limit) {
        Cursor cursor = Cursor.decode(after, 2);
        String behind = cursor == null ? "" : " and (m.since > :at or (m.since = :at and m.id > :id))";
        TypedQuery<Mandate> query = entities.createQuery(
                        "select m from Mandate m left join fetch m.organisation left join fetch m.member where m.endedAt is null and m.confirmedAt is null"
                                + behind + " order by m.since, m.id",
                        Mandate.class)
                .setMaxResults(limit + 1);
        if (cursor != null) {
            query.setParameter("at", cursor.instant(0)).setParameter("id", cursor.number(1));
        }
        return Page.of(query.getResultList(), limit, m -> Cursor.at(m.getSince(), m.getId()));
    }

    /** Whether somebody has this role in an organisation by another mandate than this, now and not when the transaction began. */
    public boolean heldByOthers(long organisation, MandateRole role, long mandate) {
        return !entities.createQuery(
                        "select m from Mandate m where m.organisation.id = :organisation and m.role = :role"
                                + " and m.confirmedAt is not null and m.endedAt is null and m.id <> :mandate",
                        Mandate.class)
                .setParameter("organisation", organisation)
                .setParameter("role", role)
                .setParameter("mandate", mandate)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Those of an organisation that somebody holds or asks for, earliest first. */
    public Page<Mandate> present(long organisation, String after, int limit) {
        Cursor cursor = Cursor.decode(after, 2);
        String behind = cursor == null ? "" : " and (m.since > :at or (m.since = :at and m.id > :id))";
        List<Mandate> rows =
                rows(organisation, "m.endedAt is null" + behind + " order by m.since, m.id", cursor, limit);
        return Page.of(rows, limit, m -> Cursor.at(m.getSince(), m.getId()));
    }

    /** Those of an organisation that are over, latest end first. */
    public Page<Mandate> ended(long organisation, String after, int limit) {
        Cursor cursor = Cursor.decode(after, 2);
        String behind = cursor == null ? "" : " and (m.endedAt < :at or (m.endedAt = :at and m.id < :id))";
        List<Mandate> rows = rows(
                organisation, "m.endedAt is not null" + behind + " order by m.endedAt desc, m.id desc", cursor, limit);
        return Page.of(rows, limit, m -> Cursor.at(m.getEndedAt(), m.getId()));
    }

    private List<Mandate> rows(long organisation, String which, Cursor cursor, int limit) {
        TypedQuery<Mandate> query = entities.createQuery(
                        "select m from Mandate m left join fetch m.member where m.organisation.id = :organisation and "
                                + which,
                        Mandate.class)
                .setParameter("organisation", organisation)
                .setMaxResults(limit + 1);
        if (cursor != null) {
            query.setParameter("at", cursor.instant(0)).setParameter("id", cursor.number(1));
        }
        return query.getResultList();
    }
}
