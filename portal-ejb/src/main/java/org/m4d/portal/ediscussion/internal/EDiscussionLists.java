package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.Page;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.ediscussion.EDiscussionSummary;

/** Lists of e-discussions, read by key along an index. */
@ApplicationScoped
public class EDiscussionLists {

    static final String ROWS = """
            select d.id, d.title, d.background.language, d.opens, d.closes, d.contributionCount,
                (select count(q) from Question q where q.discussion = d), m.displayName
            from EDiscussion d left join d.openedBy m
            """;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** By which date a list is ordered, in which direction, and which discussions are in it. */
    private enum Order {
        OPEN("closes", true, "d.opens <= :now and d.closes >= :now"),
        ANNOUNCED("opens", true, "d.opens > :now"),
        CLOSED("closes", false, "d.closes < :now"),
        ALL("opens", false, null);

        private final String date;
        private final boolean ascending;
        private final String members;

        Order(String date, boolean ascending, String members) {
            this.date = date;
            this.ascending = ascending;
            this.members = members;
        }

        String where(boolean continued) {
            String sign = ascending ? ">" : "<";
            String key = "(d." + date + " " + sign + " :at or (d." + date + " = :at and d.id " + sign + " :id))";
            if (members == null) {
                return continued ? " where " + key : "";
            }
            return " where " + members + (continued ? " and " + key : "");
        }

        String orderBy() {
            String direction = ascending ? " asc" : " desc";
            return " order by d." + date + direction + ", d.id" + direction;
        }

        Cursor cursor(EDiscussionSummary row) {
            return Cursor.at("opens".equals(date) ? row.opens() : row.closes(), row.id());
        }
    }

    /** @param state null for all */
    public Page<EDiscussionSummary> inState(EDiscussionState state, String after, int limit, Instant now) {
        Order order = state == null ? Order.ALL : Order.valueOf(state.name());
        Cursor cursor = Cursor.decode(after, 2);
        TypedQuery<Object[]> query = entities.createQuery(
                        ROWS + order.where(cursor != null) + order.orderBy(), Object[].class)
                .setMaxResults(limit + 1);
        if (order.members != null) {
            query.setParameter("now", now);
        }
        if (cursor != null) {
            query.setParameter("at", cursor.instant(0)).setParameter("id", cursor.number(1));
        }
        return Page.of(query.getResultStream().map(row -> summary(row, now)).toList(), limit, order::cursor);
    }

    static EDiscussionSummary summary(Object[] row, Instant now) {
        Instant opens = (Instant) row[3];
        Instant closes = (Instant) row[4];
        return new EDiscussionSummary(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                EDiscussionState.at(opens, closes, now).id(),
                opens,
                closes,
                (Integer) row[5],
                Math.toIntExact((Long) row[6]),
                (String) row[7]);
    }
}
