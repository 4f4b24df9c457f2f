package org.m4d.portal.weekly.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.m4d.portal.ediscussion.Contribution;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.weekly.NamedContribution;
import org.m4d.portal.weekly.Naming;

/** Which contributions weekly summaries name, in the database. */
@ApplicationScoped
public class Namings {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Contributions of a discussion that can be read, by their numbers or ids: their ids by number. */
    public Map<Integer, Long> contributions(long discussion, Collection<Integer> numbers, Collection<Long> ids) {
        if (numbers.isEmpty() && ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select c.number, c.id from Contribution c where c.discussion.id = :discussion"
                                + " and c.state = :shown and (c.number in :numbers or c.id in :ids)",
                        Object[].class)
                .setParameter("discussion", discussion)
                .setParameter("shown", PostingState.SHOWN)
                .setParameter("numbers", numbers)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (Integer) row[0], row -> (Long) row[1], (one, same) -> one, TreeMap::new));
    }

    /**
     * Writes down what a summary names, in place of what it named before.
     *
     * @param names whether each is picked, by the ids of contributions
     */
    public void put(long summary, Map<Long, Boolean> names) {
        entities.createNativeQuery("delete from weekly_naming where weekly_summary_id = :summary")
                .setParameter("summary", summary)
                .executeUpdate();
        new TreeMap<>(names).forEach((contribution, picked) -> entities.createNativeQuery(
                        "insert into weekly_naming (weekly_summary_id, contribution_id, picked)"
                                + " values (:summary, :contribution, :picked)")
                .setParameter("summary", summary)
                .setParameter("contribution", contribution)
                .setParameter("picked", picked)
                .executeUpdate());
    }

    /** What these summaries name and can be read, by the order of its numbers. */
    @SuppressWarnings("unchecked")
    public Map<Long, List<NamedContribution>> of(Collection<Long> summaries) {
        if (summaries.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = entities.createNativeQuery(
                        "select weekly_summary_id, contribution_id, case when picked then 1 else 0 end from weekly_naming"
                                + " where weekly_summary_id in (:summaries)",
                        Object[].class)
                .setParameter("summaries", summaries)
                .getResultList();
        Map<Long, Contribution> contributions =
                shown(rows.stream().map(row -> ((Number) row[1]).longValue()).toList());
        return rows.stream()
                .filter(row -> contributions.containsKey(((Number) row[1]).longValue()))
                .sorted((one, other) -> Integer.compare(number(contributions, one), number(contributions, other)))
                .collect(Collectors.groupingBy(
                        row -> ((Number) row[0]).longValue(),
                        Collectors.mapping(
                                row -> named(
                                        contributions.get(((Number) row[1]).longValue()),
                                        ((Number) row[2]).intValue() == 1),
                                Collectors.toList())));
    }

    private static int number(Map<Long, Contribution> contributions, Object[] row) {
        return contributions.get(((Number) row[1]).longValue()).getNumber();
    }

    private static NamedContribution named(Contribution contribution, boolean picked) {
        return new NamedContribution(
                contribution.getId(), contribution.getNumber(), AuthorView.of(contribution.getAuthor()), picked);
    }

    private Map<Long, Contribution> shown(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select c from Contribution c join fetch c.author where c.id in :ids and c.state = :shown",
                        Contribution.class)
                .setParameter("ids", ids)
                .setParameter("shown", PostingState.SHOWN)
                .getResultStream()
                .collect(Collectors.toMap(Contribution::getId, contribution -> contribution));
    }

    /** All of a discussion, by week. */
    @SuppressWarnings("unchecked")
    public List<Naming> in(long discussion) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select c.number, s.week from weekly_summary s"
                                + " join weekly_naming n on n.weekly_summary_id = s.id"
                                + " join contribution c on c.id = n.contribution_id"
                                + " where s.ediscussion_id = :discussion order by s.week, c.number",
                        Object[].class)
                .setParameter("discussion", discussion)
                .getResultList();
        return rows.stream()
                .map(row -> new Naming(((Number) row[0]).intValue(), ((Number) row[1]).intValue()))
                .toList();
    }
}
