package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.persistence.UtcTime;
import org.m4d.portal.forum.Forum;
import org.m4d.portal.forum.PostPublished;
import org.m4d.portal.forum.Topic;
import org.m4d.portal.notification.Notice;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.notification.NoticesWritten;
import org.m4d.portal.notification.Notifications;
import org.m4d.portal.notification.Watches;
import org.m4d.portal.security.Audience;
import org.m4d.portal.security.Audiences;

/**
 * What follows from a post within its transaction: its author has read up to it and follows the topic, and those who watch are told, all of
 * them by one statement however many they are. Who is mentioned or quoted in it is told of that instead, whichever comes first. None of these
 * statements reads what the post has changed and is not written yet: so nothing is written before its time, and then at once.
 */
@ApplicationScoped
class PublishedPosts {

    /**
     * Those who watch the topic; those who watch its forum and chose nothing for the topic. A follower is told when she has been in the topic
     * since the post before this one.
     */
    private static final String REPLY_TO = """
             from (
                select w.member_id, w.level, w.at from watch w where w.kind = 'topic' and w.target = :topic
                    and w.level in ('WATCHING', 'FOLLOWING')
                union all
                select f.member_id, f.level, f.at from watch f where f.kind = 'forum' and f.target = :forum and f.level = 'WATCHING'
                    and not exists (select 1 from watch o where o.member_id = f.member_id and o.kind = 'topic' and o.target = :topic)
            ) w left join topic_reading r on r.member_id = w.member_id and r.topic_id = :topic
            where w.member_id <> :author
                and (w.level = 'WATCHING' or greatest(coalesce(r.read_at, w.at), w.at) >=
                    coalesce((select p.created_at from post p where p.topic_id = :topic and p.number < :number
                        order by p.number desc limit 1), w.at))
                and not exists (select 1 from notification n where n.about = :about and n.member_id = w.member_id)
            """;

    private static final String TOPIC_TO = """
             from watch w where w.kind = 'forum' and w.target = :forum and w.level in ('WATCHING', 'FOLLOWING')
                and w.member_id <> :author
                and not exists (select 1 from notification n where n.about = :about and n.member_id = w.member_id)
            """;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    ReadingTables reading;

    @Inject
    Watches watches;

    @Inject
    Audiences audiences;

    @Inject
    Notifications notifications;

    @Inject
    Event<NoticesWritten> written;

    @Inject
    Clock clock;

    void follow(@Observes PostPublished post) {
        Instant now = clock.instant();
        reading.posted(post.author(), post.topic(), post.number(), now);
        watches.wroteIn(post.author(), new ContentRef(ContentType.TOPIC, post.topic()));
        Forum forum = entities.find(Topic.class, post.topic()).getForum();
        boolean opening = post.number() == 1;
        if (forum.getAudience().kind() == Audience.Kind.CIRCLE) {
            tellCircle(post, forum, opening);
        } else {
            tellMembers(post, forum, opening, now);
        }
    }

    private void tellMembers(PostPublished post, Forum forum, boolean opening, Instant now) {
        Query insert = entities.createNativeQuery("insert into notification (member_id, kind, about, by_id, at)"
                + " select w.member_id, :kind, :about, :author, :now" + (opening ? TOPIC_TO : REPLY_TO));
        int told = named(insert, post, forum, opening)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("kind", kind(opening).name())
                .setParameter("now", UtcTime.of(now))
                .executeUpdate();
        if (told > 0) {
            written.fire(NoticesWritten.toMany());
        }
    }

    /** Those of a group may have left it since they began to watch. */
    @SuppressWarnings("unchecked")
    private void tellCircle(PostPublished post, Forum forum, boolean opening) {
        Query select = entities.createNativeQuery("select w.member_id" + (opening ? TOPIC_TO : REPLY_TO), Long.class);
        List<Long> watching = named(select, post, forum, opening).getResultList();
        Set<Long> admitted = audiences.admitted(forum.getAudience(), Set.copyOf(watching));
        notifications.tell(admitted.stream()
                .map(member -> new Notice(member, kind(opening), about(post), post.author()))
                .toList());
    }

    private static Query named(Query query, PostPublished post, Forum forum, boolean opening) {
        query.setParameter("forum", forum.getId())
                .setParameter("author", post.author())
                .setParameter("about", about(post).toString());
        return opening ? query : query.setParameter("topic", post.topic()).setParameter("number", post.number());
    }

    private static NoticeKind kind(boolean opening) {
        return opening ? NoticeKind.TOPIC : NoticeKind.REPLY;
    }

    private static ContentRef about(PostPublished post) {
        return new ContentRef(ContentType.POST, post.post());
    }
}
