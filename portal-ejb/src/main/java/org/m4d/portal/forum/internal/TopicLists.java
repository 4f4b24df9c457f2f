package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.Page;
import org.m4d.portal.forum.TopicSummary;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.security.Audiences;

/**
 * Lists of topics, read by key along an index. What only adds words to a row is joined left: an inner join lets the database begin at
 * the few forums or members and read all of their topics.
 */
@ApplicationScoped
public class TopicLists {

    private static final String SUMMARY = """
            select new org.m4d.portal.forum.TopicSummary(t.id, t.title, t.language, f.slug, f.names, t.pinned, t.closed,
                t.question, t.accepted.number, t.postCount, t.createdAt, t.lastPostAt, a.displayName)
            from Topic t left join t.forum f left join t.lastAuthor a where t.state = :shown
            """;

    /** Said so that the database cannot begin with the forums, which would read all their topics. */
    private static final String READABLE = "coalesce(cast(f.audience as string), '') in (:audiences)";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Audiences audiences;

    @Inject
    TopicTags tags;

    /** These topics, in no order. */
    List<TopicSummary> named(Collection<Long> topics) {
        List<TopicSummary> found = topics.isEmpty()
                ? List.of()
                : entities.createQuery(SUMMARY + " and t.id in :topics", TopicSummary.class)
                        .setParameter("shown", PostingState.SHOWN)
                        .setParameter("topics", topics)
                        .getResultList();
        return tagged(new Page<>(found, null)).items();
    }

    /** @param language only topics in this language; null for all */
    public Page<TopicSummary> inForum(long forum, String language, String after, int limit) {
        Cursor cursor = Cursor.decode(after, 3);
        String where = cursor == null ? " and f.id = :forum" : """
                   and f.id = :forum and (t.pinned < :pinned or (t.pinned = :pinned and
                    (t.lastPostAt < :at or (t.lastPostAt = :at and t.id < :id))))
                  """;
        TypedQuery<TopicSummary> query = entities.createQuery(
                        SUMMARY + where + (language == null ? "" : " and t.language = :language")
                                + " order by t.pinned desc, t.lastPostAt desc, t.id desc",
                        TopicSummary.class)
                .setParameter("shown", PostingState.SHOWN)
                .setParameter("forum", forum)
                .setMaxResults(limit + 1);
        if (language != null) {
            query.setParameter("language", language);
        }
        if (cursor != null) {
            query.setParameter("pinned", Boolean.valueOf(cursor.text(0)))
                    .setParameter("at", cursor.instant(1))
                    .setParameter("id", cursor.number(2));
        }
        return tagged(Page.of(query.getResultList(), limit, t -> Cursor.at(t.pinned(), t.lastPostAt(), t.id())));
    }

    /** Questions without an accepted answer, by latest activity. */
    public Page<TopicSummary> unanswered(long forum, String after, int limit) {
        Cursor cursor = Cursor.decode(after, 2);
        String rest = cursor == null ? "" : " and (t.lastPostAt < :at or (t.lastPostAt = :at and t.id < :id))";
        TypedQuery<TopicSummary> query = entities.createQuery(
                        SUMMARY + " and f.id = :forum and t.question = true and t.accepted.post is null" + rest
                                + " order by t.lastPostAt desc, t.id desc",
                        TopicSummary.class)
                .setParameter("shown", PostingState.SHOWN)
                .setParameter("forum", forum)
                .setMaxResults(limit + 1);
        if (cursor != null) {
            query.setParameter("at", cursor.instant(0)).setParameter("id", cursor.number(1));
        }
        return tagged(Page.of(query.getResultList(), limit, TopicLists::byActivity));
    }

    /** @param language only topics in this language; null for all */
    public Page<TopicSummary> latest(String language, String after, int limit) {
        Cursor cursor = Cursor.decode(after, 2);
        String where = " and " + READABLE + (language == null ? "" : " and t.language = :language")
                + (cursor == null ? "" : " and (t.lastPostAt < :at or (t.lastPostAt = :at and t.id < :id))");
        TypedQuery<TopicSummary> query = entities.createQuery(
                        SUMMARY + where + " order by t.lastPostAt desc, t.id desc", TopicSummary.class)
                .setParameter("shown", PostingState.SHOWN)
                .setParameter("audiences", audiences.readable())
                .setMaxResults(limit + 1);
        if (language != null) {
            query.setParameter("language", language);
        }
        if (cursor != null) {
            query.setParameter("at", cursor.instant(0)).setParameter("id", cursor.number(1));
        }
        return tagged(Page.of(query.getResultList(), limit, TopicLists::byActivity));
    }

    /** The topics with a tag, by latest activity. */
    public Page<TopicSummary> tagged(String tag, String after, int limit) {
        List<Long> ids = tags.topics(tag, Cursor.decode(after, 2), limit + 1);
        if (ids.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        Map<Long, TopicSummary> found = entities.createQuery(SUMMARY + " and t.id in (:ids)", TopicSummary.class)
                .setParameter("shown", PostingState.SHOWN)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(TopicSummary::id, Function.identity()));
        return tagged(Page.of(ids.stream().map(found::get).toList(), limit, TopicLists::byActivity));
    }

    private Page<TopicSummary> tagged(Page<TopicSummary> page) {
        Map<Long, List<String>> found =
                tags.of(page.items().stream().map(TopicSummary::id).toList());
        return page.map(topic -> topic.with(found.getOrDefault(topic.id(), List.of())));
    }

    private static Cursor byActivity(TopicSummary topic) {
        return Cursor.at(topic.lastPostAt(), topic.id());
    }
}
