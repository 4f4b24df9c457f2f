package org.m4d.portal.organisation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
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
        return Optional.ofNullable(entities.find(Mandate.class, id)).orElseThrow(NotFound::new);
    }

    public Optional<Mandate> find(long organisation, long member, MandateRole role) {
        return entities.createQuery(
                        "select m from Mandate m where m.organisation.id = :organisation and m.member.id = :member and m.role = :role",
                        Mandate.class)
                .setParameter("organisation", organisation)
                .setParameter("member", member)
                .setParameter("role", role)
                .getResultStream()
                .findFirst();
    }

    public Set<MandateRole> confirmedRoles(long organisation, long member) {
        Set<MandateRole> roles = EnumSet.noneOf(MandateRole.class);
        entities.createQuery(
                        "select m.role from Mandate m where m.organisation.id = :organisation and m.member.id = :member and m.confirmedAt is not null",
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
                        "select m from Mandate m join fetch m.member where m.organisation.id = :organisation and m.confirmedAt is not null order by m.since, m.id",
                        Mandate.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    /** All that a member holds or asked for. */
    public List<Mandate> of(long member) {
        return entities.createQuery(
                        "select m from Mandate m join fetch m.organisation where m.member.id = :member order by m.since, m.id",
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
                        "select m from Mandate m join fetch m.organisation join fetch m.member where m.confirmedAt is null"
                                + behind + " order by m.since, m.id",
                        Mandate.class)
                .setMaxResults(limit + 1);
        if (cursor != null) {
            query.setParameter("at", cursor.instant(0)).setParameter("id", cursor.number(1));
        }
        return Page.of(query.getResultList(), limit, m -> Cursor.at(m.getSince(), m.getId()));
    }
}
