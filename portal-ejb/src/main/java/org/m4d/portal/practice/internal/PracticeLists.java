package org.m4d.portal.practice.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.Page;
import org.m4d.portal.practice.Corridor;
import org.m4d.portal.practice.PracticeSummary;

/** Lists of practices, read by key along an index; themes and corridors of a whole page by one query each. */
@ApplicationScoped
public class PracticeLists {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    private record Row(
            Long id,
            String title,
            String lang,
            String summary,
            String organisation,
            Integer from,
            Integer to,
            Instant createdAt) {}

    public Page<PracticeSummary> newest(String after, int limit) {
        Cursor cursor = Cursor.decode(after, 2);
        String where = cursor == null ? "" : " and (p.createdAt < :at or (p.createdAt = :at and p.id < :id))";
        TypedQuery<Object[]> query = entities.createQuery(
                        "select p.id, p.title, p.body.language, p.summary, p.organisation, p.fromYear, p.toYear,"
                                + " p.createdAt from Practice p where p.state = SHOWN" + where
                                + " order by p.createdAt desc, p.id desc",
                        Object[].class)
                .setMaxResults(limit + 1);
        if (cursor != null) {
            query.setParameter("at", cursor.instant(0)).setParameter("id", cursor.number(1));
        }
        List<Row> rows = query.getResultList().stream().map(PracticeLists::row).toList();
        Page<Row> page = Page.of(rows, limit, row -> Cursor.at(row.createdAt(), row.id()));
        List<Long> ids = page.items().stream().map(Row::id).toList();
        Map<Long, Set<String>> themes = collected(ids, "themes");
        Map<Long, Set<Corridor>> corridors = collected(ids, "corridors");
        return page.map(row -> new PracticeSummary(
                row.id(),
                row.title(),
                row.lang(),
                row.summary(),
                row.organisation(),
                row.from(),
                row.to(),
                row.createdAt(),
                List.copyOf(themes.getOrDefault(row.id(), Set.of())),
                List.copyOf(corridors.getOrDefault(row.id(), Set.of()))));
    }

    public long count() {
        return entities.createQuery("select count(p) from Practice p where p.state = SHOWN", Long.class)
                .getSingleResult();
    }

    private static Row row(Object[] values) {
        return new Row(
                (Long) values[0],
                (String) values[1],
                (String) values[2],
                (String) values[3],
                (String) values[4],
                (Integer) values[5],
                (Integer) values[6],
                (Instant) values[7]);
    }

    @SuppressWarnings("unchecked")
    private <T> Map<Long, Set<T>> collected(List<Long> ids, String property) {
        Map<Long, Set<T>> found = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery(
                            "select p.id, v from Practice p join p." + property + " v where p.id in :ids",
                            Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> found.computeIfAbsent((Long) row[0], unused -> new TreeSet<>())
                            .add((T) row[1]));
        }
        return found;
    }
}
