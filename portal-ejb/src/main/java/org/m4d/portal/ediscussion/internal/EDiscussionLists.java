package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.Page;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.ediscussion.EDiscussionSummary;

/** Lists of e-discussions, read by key along an index. */
@ApplicationScoped
public class EDiscussionLists {

    static final String ROWS = """
            select d.id, d.title, d.background.language, d.state, d.opens, d.closes, d.contributionCount,
                (select count(q) from Question q where q.discussion = d), m.displayName, p.displayName, d.supporterCount, d.titles.texts
            from EDiscussion d left join d.openedBy m left join d.proposedBy p
            """;

    /** Those that take place or took place. */
    static final String HELD = "d.state not in (PROPOSED, DECLINED, CANCELLED)";

    /** Without proposals that were taken away; nothing else is. */
    private static final String SHOWN = "d.posting = SHOWN";

    private static final String BY_DATES = "d.state in (ANNOUNCED, OPEN, CLOSED)";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** By what a list is ordered, in which direction, and which discussions are in it. */
    private enum Order {
        OPEN("closes", true, BY_DATES + " and d.opens <= :now and d.closes >= :now"),
        ANNOUNCED("opens", true, BY_DATES + " and d.opens > :now"),
        CLOSED("closes", false, BY_DATES + " and d.closes < :now"),
        SYNTHESIS("closes", false, "d.state = SYNTHESIS"),
        ENDORSEMENT("closes", false, "d.state = ENDORSEMENT"),
        PUBLISHED("closes", false, "d.state = PUBLISHED"),
        PROPOSED("supporterCount", false, "d.state = PROPOSED and " + SHOWN),
        DECLINED(null, false, "d.state = DECLINED and " + SHOWN),
        CANCELLED(null, false, "d.state = CANCELLED and " + SHOWN),
        ALL(null, false, SHOWN);

        private final String first;
        private final boolean ascending;
        private final String members;

        Order(String first, boolean ascending, String members) {
            this.first = first;
            this.ascending = ascending;
            this.members = members;
        }

        String where(boolean continued) {
            List<String> conditions = new ArrayList<>(List.of(members));
            if (continued) {
                String sign = ascending ? " > " : " < ";
                String byId = "d.id" + sign + ":id";
                conditions.add(
                        first == null
                                ? byId
                                : "(d." + first + sign + ":first or (d." + first + " = :first and " + byId + "))");
            }
            return " where " + String.join(" and ", conditions);
        }

        String orderBy() {
            String direction = ascending ? " asc" : " desc";
            return " order by " + (first == null ? "" : "d." + first + direction + ", ") + "d.id" + direction;
        }

        boolean byNow() {
            return members.contains(":now");
        }

        int keys() {
            return first == null ? 1 : 2;
        }

        Cursor cursor(EDiscussionSummary row) {
            return switch (this) {
                case OPEN, CLOSED, SYNTHESIS, ENDORSEMENT, PUBLISHED -> Cursor.at(row.closes(), row.id());
                case ANNOUNCED -> Cursor.at(row.opens(), row.id());
                case PROPOSED -> Cursor.at(row.supporters(), row.id());
                case DECLINED, CANCELLED, ALL -> Cursor.at(row.id());
            };
        }

        void continueAt(Cursor cursor, TypedQuery<Object[]> query) {
            switch (this) {
                case OPEN, CLOSED, SYNTHESIS, ENDORSEMENT, PUBLISHED, ANNOUNCED ->
                    query.setParameter("first", cursor.instant(0));
                case PROPOSED -> query.setParameter("first", Math.toIntExact(cursor.number(0)));
                case DECLINED, CANCELLED, ALL -> {}
            }
            query.setParameter("id", cursor.number(keys() - 1));
        }
    }

    /** @param state null for all */
    public Page<EDiscussionSummary> inState(EDiscussionState state, String after, int limit, Instant now) {
        Order order = state == null ? Order.ALL : Order.valueOf(state.name());
        Cursor cursor = Cursor.decode(after, order.keys());
        TypedQuery<Object[]> query = entities.createQuery(
                        ROWS + order.where(cursor != null) + order.orderBy(), Object[].class)
                .setMaxResults(limit + 1);
        if (order.byNow()) {
            query.setParameter("now", now);
        }
        if (cursor != null) {
            order.continueAt(cursor, query);
        }
        return Page.of(query.getResultStream().map(row -> summary(row, now)).toList(), limit, order::cursor);
    }

    static EDiscussionSummary summary(Object[] row, Instant now) {
        EDiscussionState kept = (EDiscussionState) row[3];
        Instant opens = (Instant) row[4];
        Instant closes = (Instant) row[5];
        return new EDiscussionSummary(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                (LocalizedText) row[11],
                (kept.followsDates() ? EDiscussionState.at(opens, closes, now) : kept).id(),
                opens,
                closes,
                (Integer) row[6],
                Math.toIntExact((Long) row[7]),
                (String) row[8],
                (String) row[9],
                (Integer) row[10]);
    }
}
