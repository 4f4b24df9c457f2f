package org.m4d.portal.ledger.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.Page;
import org.m4d.portal.ledger.FollowedStatement;
import org.m4d.portal.ledger.LedgerCounts;
import org.m4d.portal.ledger.LedgerEntry;
import org.m4d.portal.ledger.LedgerEntryView;
import org.m4d.portal.ledger.LedgerFilter;
import org.m4d.portal.ledger.LedgerNews;
import org.m4d.portal.ledger.LedgerOrder;
import org.m4d.portal.ledger.Recommendation;
import org.m4d.portal.ledger.RecommendationState;
import org.m4d.portal.ledger.RecommendationView;

/** Lists of recommendations, read by key along an index. */
@ApplicationScoped
public class LedgerLists {

    private static final String ROWS = """
            select r from Recommendation r join fetch r.discussion join fetch r.createdBy left join fetch r.organisation
            left join fetch r.answer a left join fetch a.by left join fetch r.statement
            """;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    FollowedStatements statements;

    /** Conditions with their parameters. */
    private static final class Where {
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Where(LedgerFilter filter, LocalDate today) {
            add("r.discussion.id = :discussion", "discussion", filter.discussion());
            add("r.state = :state", "state", filter.state());
            add("r.country = :country", "country", filter.country());
            add("r.organisation.id = :organisation", "organisation", filter.organisation());
            add("r.addresseeName = :addressee", "addressee", filter.addressee());
            if (filter.overdue()) {
                conditions.add("r.settled = false");
                add("r.deadline < :today", "today", today);
            }
        }

        /** Adds a condition unless there is no value for it. */
        void add(String condition, String name, Object value) {
            if (value != null) {
                conditions.add(condition);
                parameters.put(name, value);
            }
        }

        String text() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }

        <T> TypedQuery<T> in(TypedQuery<T> query) {
            parameters.forEach(query::setParameter);
            return query;
        }
    }

    /** @param after a cursor from the page before in the same order, or null */
    public Page<RecommendationView> list(
            LedgerFilter filter, LedgerOrder order, String after, int limit, LocalDate today) {
        Where where = new Where(filter, today);
        String by =
                switch (order) {
                    case NEWEST -> newest(where, after);
                    case DEADLINE -> byDeadline(where, after);
                };
        List<Recommendation> rows = where.in(
                        entities.createQuery(ROWS + where.text() + " order by " + by, Recommendation.class))
                .setMaxResults(limit + 1)
                .getResultList();
        Map<Long, FollowedStatement> followed = statements.of(rows);
        return Page.of(rows, limit, row -> cursor(order, row)).map(row -> view(row, followed, today));
    }

    /** One of them. */
    public RecommendationView view(Recommendation recommendation, LocalDate today) {
        return view(recommendation, statements.of(List.of(recommendation)), today);
    }

    private static RecommendationView view(Recommendation row, Map<Long, FollowedStatement> followed, LocalDate today) {
        return RecommendationView.of(row, followed.get(row.getId()), today);
    }

    private static String newest(Where where, String after) {
        Cursor cursor = Cursor.decode(after, 1);
        if (cursor != null) {
            where.add("r.id < :id", "id", cursor.number(0));
        }
        return "r.id desc";
    }

    private static String byDeadline(Where where, String after) {
        Cursor cursor = Cursor.decode(after, 3);
        if (cursor != null) {
            where.add(
                    "(r.settled > :settled or r.settled = :settled and (r.deadline > :deadline"
                            + " or r.deadline = :deadline and r.id > :id))",
                    "settled",
                    Boolean.valueOf(cursor.text(0)));
            where.parameters.put("deadline", date(cursor.text(1)));
            where.parameters.put("id", cursor.number(2));
        }
        return "r.settled, r.deadline, r.id";
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException broken) {
            throw InvalidInput.of("after", "error.cursor.invalid", broken);
        }
    }

    private static Cursor cursor(LedgerOrder order, Recommendation row) {
        return switch (order) {
            case NEWEST -> Cursor.at(row.getId());
            case DEADLINE ->
                Cursor.at(!row.getState().admits(RecommendationState.Act.DUE), row.getDeadline(), row.getId());
        };
    }

    /** Those that come after one in the order of their ids, for an export that reads the ledger through. */
    public List<RecommendationView> from(LedgerFilter filter, long after, int limit, LocalDate today) {
        Where where = new Where(filter, today);
        where.add("r.id > :id", "id", after);
        List<Recommendation> rows = where.in(
                        entities.createQuery(ROWS + where.text() + " order by r.id", Recommendation.class))
                .setMaxResults(limit)
                .getResultList();
        Map<Long, FollowedStatement> followed = statements.of(rows);
        return rows.stream().map(row -> view(row, followed, today)).toList();
    }

    public LedgerCounts counts(LedgerFilter filter, LocalDate today) {
        Where where = new Where(filter, today);
        Map<String, Long> states = new LinkedHashMap<>();
        for (RecommendationState state : RecommendationState.values()) {
            states.put(state.id(), 0L);
        }
        long[] sums = new long[2];
        where.in(entities.createQuery(
                        "select r.state, count(r), sum(case when r.settled = false and r.deadline < :day then 1 else 0 end)"
                                + " from Recommendation r" + where.text() + " group by r.state",
                        Object[].class))
                .setParameter("day", today)
                .getResultStream()
                .forEach(row -> {
                    states.put(((RecommendationState) row[0]).id(), (Long) row[1]);
                    sums[0] += (Long) row[1];
                    sums[1] += ((Number) row[2]).longValue();
                });
        return new LedgerCounts(sums[0], sums[1], states);
    }

    /** What happened to whichever recommendation, newest first. */
    public Page<LedgerNews> news(String after, int limit) {
        Cursor cursor = Cursor.decode(after, 1);
        TypedQuery<LedgerEntry> query = entities.createQuery(
                        "select e from LedgerEntry e join fetch e.recommendation left join fetch e.by"
                                + (cursor == null ? "" : " where e.id < :before") + " order by e.id desc",
                        LedgerEntry.class)
                .setMaxResults(limit + 1);
        if (cursor != null) {
            query.setParameter("before", cursor.number(0));
        }
        return Page.of(query.getResultList(), limit, entry -> Cursor.at(entry.getId()))
                .map(LedgerNews::of);
    }

    /** The history of a recommendation, newest first. */
    public Page<LedgerEntryView> history(long recommendation, String after, int limit) {
        Cursor cursor = Cursor.decode(after, 1);
        TypedQuery<LedgerEntry> query = entities.createQuery(
                        "select e from LedgerEntry e left join fetch e.by where e.recommendation.id = :recommendation"
                                + (cursor == null ? "" : " and e.id < :before") + " order by e.id desc",
                        LedgerEntry.class)
                .setParameter("recommendation", recommendation)
                .setMaxResults(limit + 1);
        if (cursor != null) {
            query.setParameter("before", cursor.number(0));
        }
        return Page.of(query.getResultList(), limit, entry -> Cursor.at(entry.getId()))
                .map(LedgerEntryView::of);
    }
}
