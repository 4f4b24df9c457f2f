package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
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

    /** Those who watch the group whose forum it is and chose nothing for a nearer place. */
    private static final String OF_GROUP = """
            union all
                select g.member_id, g.level, g.at from watch g where g.kind = :circle and g.target = :group and g.level in ({levels})
                    and not exists (select 1 from watch o where o.member_id = g.member_id and (o.kind, o.target) in ({nearer}))
            """;

    /** Without those who want to hear nothing of this kind and did not choose otherwise for this place, and those who know of it. */
    private static final String NOT_REFUSED = """
                and (not exists (select 1 from notice_preference np where np.member_id = w.member_id and np.kind = :kind
                        and np.delivery = 'NONE')
                    or exists (select 1 from watch d where d.member_id = w.member_id and (d.kind, d.target) in ({places})
                        and d.delivery is not null))
                and not exists (select 1 from notification n where n.about = :about and n.member_id = w.member_id)
            """;

    private static final String TOPIC = "('topic', :topic)";
    private static final String FORUM = "('forum', :forum)";
    private static final String GROUP = "(:circle, :group)";

    /**
     * Those who watch the topic; those who watch its forum and chose nothing for the topic; those who watch the group whose forum it is and
     * chose nothing for either. A follower is told when she has been in the topic since the post before this one.
     */
    private static final String REPLY_TO = """
             from (
                select w.member_id, w.level, w.at from watch w where w.kind = 'topic' and w.target = :topic
                    and w.level in ('WATCHING', 'FOLLOWING')
                union all
                select f.member_id, f.level, f.at from watch f where f.kind = 'forum' and f.target = :forum and f.level = 'WATCHING'
                    and not exists (select 1 from watch o where o.member_id = f.member_id and o.kind = 'topic' and o.target = :topic)
                {group}
            ) w left join topic_reading r on r.member_id = w.member_id and r.topic_id = :topic
            where w.member_id <> :author
                and (w.level = 'WATCHING' or greatest(coalesce(r.read_at, w.at), w.at) >=
                    coalesce((select p.created_at from post p where p.topic_id = :topic and p.number < :number
                        order by p.number desc limit 1), w.at))
            """;

    private static final String TOPIC_TO = """
             from (
                select w.member_id, w.level, w.at from watch w where w.kind = 'forum' and w.target = :forum
                    and w.level in ('WATCHING', 'FOLLOWING')
                {group}
            ) w where w.member_id <> :author
            """;

    private static final String REPLY = told(REPLY_TO, "", TOPIC, FORUM);
    private static final String REPLY_IN_GROUP =
            told(REPLY_TO, ofGroup("'WATCHING'", TOPIC, FORUM), TOPIC, FORUM, GROUP);
    private static final String OPENING = told(TOPIC_TO, "", FORUM);
    private static final String OPENING_IN_GROUP =
            told(TOPIC_TO, ofGroup("'WATCHING', 'FOLLOWING'", FORUM), FORUM, GROUP);

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    ReadingTables reading;

    @Inject
    PendingReads pending;

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

    private static String ofGroup(String levels, String... nearer) {
        return OF_GROUP.replace("{levels}", levels).replace("{nearer}", String.join(", ", nearer));
    }

    private static String told(String watching, String group, String... places) {
        return watching.replace("{group}", group) + NOT_REFUSED.replace("{places}", String.join(", ", places));
    }

    /** Who writes has read what stands before: what she was told of it is read with the positions, out of the way of the reply. */
    void read(@Observes(during = TransactionPhase.AFTER_SUCCESS) PostPublished post) {
        pending.add(
                new PendingReads.Reader(post.author(), post.topic()),
                new PendingReads.Seen(post.number(), 0, clock.instant()));
    }

    private void tellMembers(PostPublished post, Forum forum, boolean opening, Instant now) {
        Query insert = entities.createNativeQuery("insert into notification (member_id, kind, about, place, by_id, at)"
                + " select w.member_id, :kind, :about, :place, :author, :now" + watching(forum, opening));
        int told = named(insert, post, forum, opening)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("place", new ContentRef(ContentType.TOPIC, post.topic()).toString())
                .setParameter("now", UtcTime.of(now))
                .executeUpdate();
        if (told > 0) {
            written.fire(NoticesWritten.toMany());
        }
    }

    /** Those of a group may have left it since they began to watch. */
    @SuppressWarnings("unchecked")
    private void tellCircle(PostPublished post, Forum forum, boolean opening) {
        Query select = entities.createNativeQuery("select w.member_id" + watching(forum, opening), Long.class);
        List<Long> watching = named(select, post, forum, opening).getResultList();
        Set<Long> admitted = audiences.admitted(forum.getAudience(), Set.copyOf(watching));
        notifications.tell(admitted.stream()
                .map(member -> new Notice(member, kind(opening), about(post), post.author()))
                .toList());
    }

    private static String watching(Forum forum, boolean opening) {
        if (forum.getCircle() == null) {
            return opening ? OPENING : REPLY;
        }
        return opening ? OPENING_IN_GROUP : REPLY_IN_GROUP;
    }

    private static Query named(Query query, PostPublished post, Forum forum, boolean opening) {
        query.setParameter("forum", forum.getId())
                .setParameter("author", post.author())
                .setParameter("kind", kind(opening).name())
                .setParameter("about", about(post).toString());
        if (forum.getCircle() != null) {
            query.setParameter("circle", forum.getCircle().type().id())
                    .setParameter("group", forum.getCircle().id());
        }
        return opening ? query : query.setParameter("topic", post.topic()).setParameter("number", post.number());
    }

    private static NoticeKind kind(boolean opening) {
        return opening ? NoticeKind.TOPIC : NoticeKind.REPLY;
    }

    private static ContentRef about(PostPublished post) {
        return new ContentRef(ContentType.POST, post.post());
    }
}
