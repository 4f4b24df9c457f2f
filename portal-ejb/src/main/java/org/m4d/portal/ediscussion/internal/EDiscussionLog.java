package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.Page;
import org.m4d.portal.ediscussion.EDiscussionDeed;
import org.m4d.portal.ediscussion.LogEntry;
import org.m4d.portal.ediscussion.LogEntryView;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.Member;

/** The logs of e-discussions. */
@ApplicationScoped
public class EDiscussionLog {

    private static final String ENTRIES = """
            select e.id, e.deed, b, m, e.reason, e.lang, e.opens, e.closes, e.at
            from LogEntry e left join e.by b left join e.member m where e.discussion.id = :discussion
            """;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    public void add(LogEntry entry) {
        entities.persist(entry);
    }

    /** Newest first. */
    public Page<LogEntryView> entries(long discussion, String after, int limit) {
        Cursor cursor = Cursor.decode(after, 1);
        TypedQuery<Object[]> query = entities.createQuery(
                        ENTRIES + (cursor == null ? "" : " and e.id < :before") + " order by e.id desc", Object[].class)
                .setParameter("discussion", discussion)
                .setMaxResults(limit + 1);
        if (cursor != null) {
            query.setParameter("before", cursor.number(0));
        }
        return Page.of(
                query.getResultStream().map(EDiscussionLog::view).toList(), limit, entry -> Cursor.at(entry.id()));
    }

    private static LogEntryView view(Object[] row) {
        return new LogEntryView(
                (Long) row[0],
                ((EDiscussionDeed) row[1]).id(),
                author(row[2]),
                author(row[3]),
                (String) row[4],
                (String) row[5],
                (Instant) row[6],
                (Instant) row[7],
                (Instant) row[8]);
    }

    private static AuthorView author(Object member) {
        return member == null ? null : AuthorView.of((Member) member);
    }
}
