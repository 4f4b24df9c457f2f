package org.m4d.portal.association.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.association.Association;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.member.Member;

/** Associations in the database. */
@ApplicationScoped
public class Associations {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public Association add(Association association) {
        entities.persist(association);
        return association;
    }

    public Association get(long id) {
        return Optional.ofNullable(entities.find(Association.class, id)).orElseThrow(NotFound::new);
    }

    public List<Association> all(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select a from Association a where a.id in :ids", Association.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    public Member member(long id) {
        return entities.getReference(Member.class, id);
    }

    public Optional<Association> byKey(String key) {
        return entities.createQuery("select a from Association a where a.externalKey = :key", Association.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** In the order in which they came on record, latest first, along the primary key. */
    public List<Association> newest(int limit) {
        return entities.createQuery(
                        "select a from Association a where a.state = SHOWN order by a.id desc", Association.class)
                .setMaxResults(limit)
                .getResultList();
    }

    public long count() {
        return entities.createQuery("select count(a) from Association a where a.state = SHOWN", Long.class)
                .getSingleResult();
    }

    /** In the alphabetical order of a language: the only order that the directory has. */
    public Page<Association> alphabetical(PortalLanguage language, String after, int limit) {
        Cursor cursor = Cursor.decode(after, 2);
        String behind = cursor == null ? "" : " and (n.alphabetKey > :name or (n.alphabetKey = :name and a.id > :id))";
        TypedQuery<Association> query = entities.createQuery(
                        "select a from Association a join a.alphabet n where key(n) = :lang and n.directory = 'association' and a.state = SHOWN"
                                + behind + " order by n.alphabetKey, a.id",
                        Association.class)
                .setParameter("lang", language.code())
                .setMaxResults(limit + 1);
        if (cursor != null) {
            query.setParameter("name", cursor.text(0)).setParameter("id", cursor.number(1));
        }
        return Page.of(query.getResultList(), limit, a -> Cursor.at(a.alphabetKey(language.code()), a.getId()));
    }
}
