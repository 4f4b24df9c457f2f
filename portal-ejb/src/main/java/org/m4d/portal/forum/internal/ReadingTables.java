package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.common.persistence.UtcTime;
import org.m4d.portal.forum.TopicService;
import org.m4d.portal.forum.internal.PendingReads.Reader;
import org.m4d.portal.forum.internal.PendingReads.Seen;

/**
 * Writes how far members have read: many rows by one statement. A topic's row is always locked before the rows of those who read it, shared at
 * least: a reply holds its topic, and then writes its author's position.
 */
@ApplicationScoped
public class ReadingTables {

    /**
     * A row of what was seen; the join drops topics that do not exist and numbers that no post has yet. Of one move no more than a page
     * counts as seen: who jumps to the end has not read what stands before. It comes first, where the old position still stands.
     */
    private static final String SEEN = """
            insert into topic_reading (member_id, topic_id, last_read, posts_seen, resets, read_at)
            select s.m, s.t, least(s.n, t.last_number), least(s.n, t.last_number, {page}), s.r, s.a
                from ({rows}) s join topic t on t.id = s.t
            on duplicate key update
                posts_seen = if(topic_reading.resets = values(resets),
                    least(greatest(topic_reading.posts_seen, values(last_read)),
                        topic_reading.posts_seen + least(greatest(values(last_read) - topic_reading.last_read, 0), {page})),
                    topic_reading.posts_seen),
                last_read = if(topic_reading.resets = values(resets),
                    greatest(topic_reading.last_read, values(last_read)), topic_reading.last_read),
                read_at = greatest(topic_reading.read_at, values(read_at))
            """.replace("{page}", String.valueOf(TopicService.PAGE));

    /** Where the rows stand in the statement. */
    private static final String ROWS = "{rows}";

    private static final String FIRST_ROW = "select ? m, ? t, ? n, ? r, cast(? as datetime(6)) a";
    private static final String ROW = " union all select ?, ?, ?, ?, cast(? as datetime(6))";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Moves positions forward, and never back. */
    void write(Collection<Map.Entry<Reader, Seen>> reads) {
        lock(reads.stream().map(read -> read.getKey().topic()).collect(Collectors.toSet()));
        String rows = FIRST_ROW + String.join("", Collections.nCopies(reads.size() - 1, ROW));
        Query query = entities.createNativeQuery(SEEN.replace(ROWS, rows));
        int at = 1;
        for (Map.Entry<Reader, Seen> read : reads) {
            query.setParameter(at++, read.getKey().member());
            query.setParameter(at++, read.getKey().topic());
            query.setParameter(at++, read.getValue().number());
            query.setParameter(at++, read.getValue().resets());
            query.setParameter(at++, UtcTime.of(read.getValue().at()));
        }
        query.executeUpdate();
    }

    /** Who posts has read up to there: in the transaction of the post. */
    public void posted(long member, long topic, int number, Instant at) {
        entities.createNativeQuery("""
                        insert into topic_reading (member_id, topic_id, last_read, resets, read_at) values (?, ?, ?, 0, ?)
                        on duplicate key update last_read = greatest(last_read, values(last_read)), read_at = values(read_at)
                        """)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, member)
                .setParameter(2, topic)
                .setParameter(3, number)
                .setParameter(4, UtcTime.of(at))
                .executeUpdate();
    }

    /** Goes back to before a post. */
    public void unread(long member, long topic, int from, Instant at) {
        lock(Set.of(topic));
        entities.createNativeQuery("""
                        insert into topic_reading (member_id, topic_id, last_read, resets, read_at) values (?, ?, ?, 1, ?)
                        on duplicate key update last_read = values(last_read), resets = resets + 1
                        """)
                .setParameter(1, member)
                .setParameter(2, topic)
                .setParameter(3, from - 1)
                .setParameter(4, UtcTime.of(at))
                .executeUpdate();
    }

    /**
     * Everything of a forum, or of all forums that somebody reads, has been read. What is selected to be inserted is read without locks; an update
     * with a join would lock the topics after the positions.
     */
    public void allRead(long member, List<Long> forums, Instant at) {
        entities.createNativeQuery("""
                        insert into topic_reading (member_id, topic_id, last_read, resets, read_at)
                        select r.member_id, r.topic_id, t.last_number, r.resets, :at
                            from topic_reading r join topic t on t.id = r.topic_id
                            where r.member_id = :member and t.forum_id in (:forums) and r.last_read < t.last_number
                        on duplicate key update last_read = greatest(topic_reading.last_read, values(last_read)),
                            read_at = values(read_at)
                        """)
                .setParameter("member", member)
                .setParameter("forums", forums)
                .setParameter("at", UtcTime.of(at))
                .executeUpdate();
        entities.createNativeQuery("""
                        insert into forum_reading (member_id, forum_id, read_until)
                        select :member, f.id, :at from forum f where f.id in (:forums)
                        on duplicate key update read_until = values(read_until)
                        """)
                .setParameter("member", member)
                .setParameter("forums", forums)
                .setParameter("at", UtcTime.of(at))
                .executeUpdate();
    }

    private void lock(Collection<Long> topics) {
        entities.createNativeQuery(
                        "select id from topic where id in (:topics) order by id lock in share mode", Long.class)
                .setParameter("topics", topics)
                .getResultList();
    }

    /** A member is here: half an hour after she was here last a new visit begins, to which what came meanwhile is new. */
    void visited(long member, Instant at) {
        entities.createNativeQuery("""
                        insert into member_visit (member_id, last_at, new_since)
                        select m.id, :at, m.registered_at from member m where m.id = :member
                        on duplicate key update
                            new_since = if(last_at < values(last_at) - interval 30 minute, last_at, new_since),
                            last_at = greatest(last_at, values(last_at))
                        """)
                .setParameter("member", member)
                .setParameter("at", UtcTime.of(at))
                .executeUpdate();
    }
}
