package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.ediscussion.CalendarEntry;
import org.m4d.portal.ediscussion.CalendarSpan;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.ediscussion.PhaseView;
import org.m4d.portal.ediscussion.ScheduledDiscussion;

/** E-discussions by their dates, read along the index of their closing. */
@ApplicationScoped
public class EDiscussionCalendar {

    private static final int MOST = 1_000;

    private static final String ROWS = """
            select new org.m4d.portal.ediscussion.ScheduledDiscussion(
                d.id, d.title, d.background.language, d.titles.texts, case when d.state = CANCELLED then true else false end, d.opens, d.closes, d.changedAt, d.version)
            from EDiscussion d
            """;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** The latest end first, with those that were called off: who has subscribed to the calendar hears of it that way alone. */
    public List<CalendarEntry> closingAfter(Instant moment) {
        return entries(entities.createQuery(
                        ROWS + "where d.closes >= :moment order by d.closes desc, d.id desc", ScheduledDiscussion.class)
                .setParameter("moment", moment)
                .setMaxResults(MOST)
                .getResultList());
    }

    public Optional<CalendarEntry> entry(long id) {
        return entries(entities.createQuery(
                                ROWS + "where d.id = :id and d.closes is not null", ScheduledDiscussion.class)
                        .setParameter("id", id)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** Those that have opened before the end of this time and close after its beginning. */
    public List<ScheduledDiscussion> between(Instant from, Instant until) {
        return entities.createQuery(
                        ROWS + "where " + EDiscussionLists.HELD
                                + " and d.closes >= :from and d.opens < :until order by d.opens, d.id",
                        ScheduledDiscussion.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(MOST)
                .getResultList();
    }

    public Optional<CalendarSpan> span() {
        Object[] ends = entities.createQuery(
                        "select min(d.opens), max(d.closes) from EDiscussion d where " + EDiscussionLists.HELD,
                        Object[].class)
                .getSingleResult();
        return ends[0] == null ? Optional.empty() : Optional.of(new CalendarSpan((Instant) ends[0], (Instant) ends[1]));
    }

    private List<CalendarEntry> entries(List<ScheduledDiscussion> found) {
        List<Long> ids = found.stream().map(ScheduledDiscussion::id).toList();
        Map<Long, List<LocalizedText>> questions = questions(ids);
        Map<Long, List<PhaseView>> phases = phases(ids);
        return found.stream()
                .map(discussion -> new CalendarEntry(
                        discussion,
                        questions.getOrDefault(discussion.id(), List.of()),
                        phases.getOrDefault(discussion.id(), List.of())))
                .toList();
    }

    /** The phases of these discussions, each list in the order of time. */
    public Map<Long, List<PhaseView>> phases(Collection<Long> discussions) {
        if (discussions.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select distinct d from EDiscussion d join fetch d.phases where d.id in :ids",
                        EDiscussion.class)
                .setParameter("ids", discussions)
                .getResultStream()
                .collect(Collectors.toMap(EDiscussion::getId, EDiscussion::phases));
    }

    private Map<Long, List<LocalizedText>> questions(Collection<Long> discussions) {
        if (discussions.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select q.discussion.id, q.text from Question q where q.discussion.id in :ids order by"
                                + " q.number",
                        Object[].class)
                .setParameter("ids", discussions)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (LocalizedText) row[1], Collectors.toList())));
    }
}
