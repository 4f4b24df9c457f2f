package org.m4d.portal.group.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.group.Group;
import org.m4d.portal.group.GroupFacets;
import org.m4d.portal.group.GroupFilter;
import org.m4d.portal.group.GroupKind;
import org.m4d.portal.security.Actor;

/** Groups in the database. Lists hold those that somebody may know of. */
@ApplicationScoped
public class Groups {

    private static final String KNOWN = " (g.kind <> :hidden or exists (select 1 from Membership own"
            + " where own.group = g and own.member.id = :member))";

    private static final int MOST_VALUES = 30;

    /** Nobody has this number. */
    private static final long NOBODY = 0;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public Group add(Group group) {
        entities.persist(group);
        return group;
    }

    public Group get(long id) {
        return Optional.ofNullable(entities.find(Group.class, id)).orElseThrow(NotFound::new);
    }

    /** The group with its row locked until the transaction ends: who joins, leaves or answers comes after the other. */
    public Group locked(long id) {
        return Optional.ofNullable(entities.find(Group.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    public Optional<Group> byKey(String key) {
        return entities.createQuery("select g from Group g where g.externalKey = :key", Group.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    public List<Group> all(Collection<Long> ids) {
        return entities.createQuery("select g from Group g where g.id in (:ids)", Group.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** By name; those that the actor may know of. */
    public Page<Group> list(Actor actor, GroupFilter filter, String after, int limit) {
        Cursor cursor = Cursor.decode(after, 2);
        StringBuilder where = new StringBuilder("select g from Group g where").append(KNOWN);
        where.append(filter.theme() == null ? "" : " and :theme member of g.themes");
        where.append(filter.country() == null ? "" : " and :country member of g.countries");
        where.append(filter.language() == null ? "" : " and :language member of g.languages");
        where.append(cursor == null ? "" : " and (g.name > :name or (g.name = :name and g.id > :id))");
        TypedQuery<Group> query = known(entities.createQuery(where + " order by g.name, g.id", Group.class), actor);
        given(query, "theme", filter.theme());
        given(query, "country", filter.country());
        given(query, "language", filter.language());
        if (cursor != null) {
            query.setParameter("name", cursor.text(0)).setParameter("id", cursor.number(1));
        }
        return Page.of(query.setMaxResults(limit + 1).getResultList(), limit, g -> Cursor.at(g.getName(), g.getId()));
    }

    public List<GroupFacets.Value> counts(Actor actor, String property) {
        return known(
                        entities.createQuery(
                                "select v, count(g) from Group g join g." + property + " v where" + KNOWN
                                        + " group by v order by count(g) desc, v",
                                Object[].class),
                        actor)
                .setMaxResults(MOST_VALUES)
                .getResultStream()
                .map(row -> new GroupFacets.Value((String) row[0], (Long) row[1]))
                .toList();
    }

    private static <T> TypedQuery<T> known(TypedQuery<T> query, Actor actor) {
        return query.setParameter("hidden", GroupKind.HIDDEN)
                .setParameter("member", actor.registered() ? actor.memberId() : NOBODY);
    }

    private static void given(TypedQuery<?> query, String name, String value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }
}
