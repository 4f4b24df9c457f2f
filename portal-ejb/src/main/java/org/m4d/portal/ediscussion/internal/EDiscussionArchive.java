package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.Page;
import org.m4d.portal.ediscussion.ArchiveChoices;
import org.m4d.portal.ediscussion.ArchiveFilter;
import org.m4d.portal.ediscussion.EDiscussionSummary;

/** Past e-discussions, read by key along the index of their closing. */
@ApplicationScoped
public class EDiscussionArchive {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** The latest closing first. */
    public Page<EDiscussionSummary> closed(ArchiveFilter filter, String after, int limit, Instant now) {
        List<String> conditions = new ArrayList<>(List.of(EDiscussionLists.HELD, "d.closes < :now"));
        Map<String, Object> values = new HashMap<>(Map.of("now", now));
        filter.among().ifPresent(ids -> {
            conditions.add(ids.isEmpty() ? "1 = 0" : "d.id in :ids");
            if (!ids.isEmpty()) {
                values.put("ids", ids);
            }
        });
        filter.language().ifPresent(language -> {
            conditions.add("(d.background.language = :lang or :lang member of d.languages)");
            values.put("lang", language);
        });
        filter.year().ifPresent(year -> {
            conditions.add("d.closes >= :begin and d.closes < :end");
            values.put("begin", begin(year));
            values.put("end", begin(year + 1));
        });
        Cursor cursor = Cursor.decode(after, 2);
        if (cursor != null) {
            conditions.add("(d.closes < :at or (d.closes = :at and d.id < :id))");
            values.put("at", cursor.instant(0));
            values.put("id", cursor.number(1));
        }
        TypedQuery<Object[]> query = entities.createQuery(
                        EDiscussionLists.ROWS + " where " + String.join(" and ", conditions)
                                + " order by d.closes desc, d.id desc",
                        Object[].class)
                .setMaxResults(limit + 1);
        values.forEach(query::setParameter);
        return Page.of(
                query.getResultStream()
                        .map(row -> EDiscussionLists.summary(row, now))
                        .toList(),
                limit,
                row -> Cursor.at(row.closes(), row.id()));
    }

    private static Instant begin(int year) {
        return Year.of(year).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** What past discussions have of languages and years. */
    public ArchiveChoices choices(Instant now) {
        TreeSet<String> languages = new TreeSet<>(entities.createQuery(
                        "select distinct d.background.language from EDiscussion d where d.closes < :now and "
                                + EDiscussionLists.HELD,
                        String.class)
                .setParameter("now", now)
                .getResultList());
        languages.addAll(entities.createQuery(
                        "select distinct l from EDiscussion d join d.languages l where d.closes < :now and "
                                + EDiscussionLists.HELD,
                        String.class)
                .setParameter("now", now)
                .getResultList());
        Object[] ends = entities.createQuery(
                        "select min(d.closes), max(d.closes) from EDiscussion d where d.closes < :now and "
                                + EDiscussionLists.HELD,
                        Object[].class)
                .setParameter("now", now)
                .getSingleResult();
        return new ArchiveChoices(
                List.copyOf(languages), ends[0] == null ? List.of() : years((Instant) ends[0], (Instant) ends[1]));
    }

    private static List<Integer> years(Instant first, Instant last) {
        int earliest = first.atOffset(ZoneOffset.UTC).getYear();
        int latest = last.atOffset(ZoneOffset.UTC).getYear();
        return IntStream.rangeClosed(0, latest - earliest)
                .mapToObj(back -> latest - back)
                .toList();
    }
}
