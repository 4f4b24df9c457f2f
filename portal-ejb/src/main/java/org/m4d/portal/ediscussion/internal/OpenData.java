package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.m4d.portal.ediscussion.Spoken;
import org.m4d.portal.ediscussion.Traits;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.posting.Responses;
import org.m4d.portal.taxonomy.Country;
import org.m4d.portal.taxonomy.Vocabularies;

/** What open data are made from: contributions that everybody reads, and nothing of their words. */
@ApplicationScoped
public class OpenData {

    private static final String SHOWN = " c.discussion.id = :discussion and c.state = :shown and c.id <= :last ";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Vocabularies vocabularies;

    /** The id of the last contribution; 0 while there is none. */
    public long last(long discussion) {
        return entities.createQuery(
                        "select coalesce(max(c.id), 0) from Contribution c where c.discussion.id = :discussion",
                        Long.class)
                .setParameter("discussion", discussion)
                .getSingleResult();
    }

    /** The Mondays of the weeks in which something was said. */
    public List<LocalDate> weeks(long discussion, long last) {
        return entities.createNativeQuery(
                        "select distinct cast(" + Weeks.MONDAY + " as char) monday from contribution c"
                                + " where c.ediscussion_id = :discussion and c.state = 'SHOWN' and c.id <= :last"
                                + " order by monday",
                        String.class)
                .setParameter("discussion", discussion)
                .setParameter("last", last)
                .getResultStream()
                .map(monday -> LocalDate.parse((String) monday))
                .toList();
    }

    /** What is known of those who contributed, by their ids. */
    public Map<Long, Traits> authors(long discussion, long last) {
        Map<Long, Set<String>> languages = values(discussion, last, "c.body.language", "");
        Map<Long, Set<String>> countries = values(discussion, last, "k", " join c.author m join m.countries k");
        Map<Long, Traits> found = new HashMap<>();
        // the latest side from which she spoke comes last and stays
        query(
                        "select c.author.id, c.stakeholder from Contribution c where" + SHOWN + "order by c.number",
                        discussion,
                        last)
                .getResultStream()
                .forEach(row -> found.put(
                        (Long) row[0],
                        new Traits(
                                ((StakeholderType) row[1]).id(),
                                region(countries.getOrDefault((Long) row[0], Set.of())),
                                String.join(" ", languages.get((Long) row[0])))));
        return found;
    }

    private Map<Long, Set<String>> values(long discussion, long last, String value, String join) {
        return query(
                        "select distinct c.author.id, " + value + " from Contribution c" + join + " where" + SHOWN,
                        discussion,
                        last)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(row -> (String) row[1], Collectors.toCollection(TreeSet::new))));
    }

    private String region(Set<String> countries) {
        Set<String> regions = countries.stream()
                .flatMap(code -> vocabularies.country(code).map(Country::region).stream())
                .filter(region -> !region.isEmpty())
                .collect(Collectors.toSet());
        return switch (regions.size()) {
            case 0 -> "unstated";
            case 1 -> regions.iterator().next();
            default -> "several";
        };
    }

    /** The contributions of one week. */
    public List<Spoken> week(long discussion, long last, LocalDate monday) {
        return query(
                        "select c.author.id, q.number, c.body.language, c.editedAt, c.quoteCount, c.responses"
                                + " from Contribution c left join c.question q where" + SHOWN
                                + "and c.createdAt >= :from and c.createdAt < :until",
                        discussion,
                        last)
                .setParameter("from", start(monday))
                .setParameter("until", start(monday.plusWeeks(1)))
                .getResultStream()
                .map(row -> new Spoken(
                        (Long) row[0],
                        row[1] == null ? 0 : (Integer) row[1],
                        (String) row[2],
                        row[3] != null,
                        (Integer) row[4],
                        (Responses) row[5]))
                .toList();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private TypedQuery<Object[]> query(String query, long discussion, long last) {
        return entities.createQuery(query, Object[].class)
                .setParameter("discussion", discussion)
                .setParameter("shown", PostingState.SHOWN)
                .setParameter("last", last);
    }
}
