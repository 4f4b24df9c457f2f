package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.m4d.portal.ediscussion.Anonymity;
import org.m4d.portal.ediscussion.EDiscussionFigures;
import org.m4d.portal.ediscussion.EDiscussionFigures.Breakdown;
import org.m4d.portal.ediscussion.EDiscussionFigures.Group;
import org.m4d.portal.ediscussion.EDiscussionFigures.Week;
import org.m4d.portal.ediscussion.Traits;

/** Counts contributions and their authors by weeks, along an index that holds all that is counted. */
@ApplicationScoped
public class FiguresOverTime {

    private static final String COUNTS = "count(distinct c.id), count(distinct c.author_id) ";
    private static final String SHOWN = " where c.ediscussion_id = :discussion and c.state = 'SHOWN' ";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** By what figures are broken down, what that is in a statement, and whether it is a trait of people. */
    private enum By {
        STAKEHOLDER("lower(replace(c.stakeholder, '_', '-'))", "", true),
        LANGUAGE("c.lang", "", true),
        COUNTRY("k.country", " join member_country k on k.member_id = c.author_id", true),
        QUESTION(
                "cast(coalesce(q.number, 0) as char)",
                " left join ediscussion_question q on q.id = c.question_id",
                false);

        private final String value;
        private final String from;
        private final boolean personal;

        By(String value, String join, boolean personal) {
            this.value = value;
            this.from = " from contribution c" + join + SHOWN;
            this.personal = personal;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The figures of a discussion. */
    public EDiscussionFigures of(long discussion) {
        List<Week> counted = rows(query(
                        "select cast(" + Weeks.MONDAY + " as char) monday, " + COUNTS + "from contribution c" + SHOWN
                                + "group by monday order by monday",
                        discussion))
                .map(row -> new Week(LocalDate.parse((String) row[0]), number(row[1]), number(row[2])))
                .toList();
        List<Week> weeks = Weeks.filled(counted);
        List<Breakdown> breakdowns = Stream.of(By.values())
                .map(by -> new Breakdown(by.id(), groups(discussion, by, weeks)))
                .toList();
        return new EDiscussionFigures(weeks, breakdowns);
    }

    private List<Group> groups(long discussion, By by, List<Week> weeks) {
        Set<String> people = Anonymity.distinguishable(people(discussion, by));
        String value = by.personal
                ? "case when " + by.value + " in (:told) then " + by.value + " else '" + Traits.OTHER + "' end"
                : by.value;
        Map<String, Map<LocalDate, Week>> byWeek = new HashMap<>();
        rows(told(
                        query(
                                "select " + value + " val, cast(" + Weeks.MONDAY + " as char) monday, " + COUNTS
                                        + by.from + "group by val, monday",
                                discussion),
                        by,
                        people))
                .forEach(row -> {
                    Week week = new Week(LocalDate.parse((String) row[1]), number(row[2]), number(row[3]));
                    byWeek.computeIfAbsent((String) row[0], unused -> new HashMap<>())
                            .put(week.monday(), week);
                });
        List<Group> groups = new ArrayList<>(rows(told(
                        query("select " + value + " val, " + COUNTS + by.from + "group by val", discussion),
                        by,
                        people))
                .map(row -> new Group(
                        (String) row[0],
                        number(row[1]),
                        number(row[2]),
                        weeks.stream()
                                .map(week -> byWeek.get((String) row[0])
                                        .getOrDefault(week.monday(), new Week(week.monday(), 0, 0)))
                                .toList()))
                .toList());
        groups.sort(by.personal ? MOST_FIRST : Comparator.comparing(group -> Integer.valueOf(group.value())));
        return groups;
    }

    private static final Comparator<Group> MOST_FIRST = Comparator.comparing(
                    (Group group) -> group.value().equals(Traits.OTHER))
            .thenComparing(Comparator.comparingLong(Group::contributions).reversed())
            .thenComparing(Group::value);

    /** Who has which value; nobody where it is no trait of people. */
    private Map<String, Set<Long>> people(long discussion, By by) {
        Map<String, Set<Long>> found = new HashMap<>();
        if (by.personal) {
            rows(query("select distinct " + by.value + ", c.author_id" + by.from, discussion))
                    .forEach(row -> found.computeIfAbsent((String) row[0], unused -> new HashSet<>())
                            .add(number(row[1])));
        }
        return found;
    }

    private static Query told(Query query, By by, Set<String> values) {
        // a list in a statement cannot be empty; no value is
        return by.personal ? query.setParameter("told", values.isEmpty() ? Set.of("") : values) : query;
    }

    private Query query(String sql, long discussion) {
        return entities.createNativeQuery(sql, Object[].class).setParameter("discussion", discussion);
    }

    @SuppressWarnings("unchecked")
    private static Stream<Object[]> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
