package org.m4d.portal.forum;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.forum.internal.Forums;
import org.m4d.portal.forum.internal.PendingReads;
import org.m4d.portal.forum.internal.ReadFlusher;
import org.m4d.portal.forum.internal.ReadingLists;
import org.m4d.portal.forum.internal.ReadingTables;
import org.m4d.portal.forum.internal.Visits;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Audiences;
import org.m4d.portal.security.ContentAccess;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/**
 * How far the acting member has read, and what is unread. A position is the number of the last post seen; it goes forward on whichever device
 * she reads, and back only when she marks something unread. Who is not signed in has none.
 */
@Stateless
public class ReadingService {

    @Inject
    PendingReads pending;

    @Inject
    Visits visits;

    @Inject
    ReadFlusher flusher;

    @Inject
    ReadingTables tables;

    @Inject
    ReadingLists lists;

    @Inject
    Forums forums;

    @Inject
    ContentAccess access;

    @Inject
    Audiences audiences;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** How far the acting member has read this topic; empty for a reader without a profile. */
    @PermitAll
    public Optional<TopicReading> reading(long topic) {
        Actor actor = acting.actor();
        return actor.registered() ? lists.reading(actor.memberId(), topic) : Optional.empty();
    }

    /**
     * The same for programs, which may ask for any topic.
     *
     * @throws NotFound when there is no such topic, or it is not hers to read
     */
    @RequiresRole(Role.MEMBER)
    public TopicReading own(long topic) {
        long member = acting.member().memberId();
        access.readable(new ContentRef(ContentType.TOPIC, topic));
        return lists.reading(member, topic).orElseThrow(NotFound::new);
    }

    /** What these topics are to the acting member; empty for a reader without a profile. */
    @PermitAll
    public Map<Long, TopicMark> marks(Collection<Long> topics) {
        Actor actor = acting.actor();
        if (!actor.registered()) {
            return Map.of();
        }
        visits.add(actor.memberId(), clock.instant());
        return lists.marks(actor.memberId(), topics);
    }

    /** How many topics of each forum have something for the acting member; forums with nothing are left out. */
    @PermitAll
    public Map<Long, ForumMark> forumMarks() {
        Actor actor = acting.actor();
        if (!actor.registered()) {
            return Map.of();
        }
        writeFor(actor.memberId());
        return lists.forums(actor.memberId(), audiences.readable());
    }

    /**
     * Topics with something for the acting member, by latest activity: posts that came after what she has read, and topics started since
     * her last visit that she has not opened.
     *
     * @param watchedOnly whether only what she watches or follows is wanted
     * @param after a cursor from the page before, or null
     */
    @RequiresRole(Role.MEMBER)
    public Page<TopicSummary> unread(boolean watchedOnly, String after, int limit) {
        long member = acting.member().memberId();
        writeFor(member);
        return lists.unread(member, audiences.readable(), watchedOnly, after, limit);
    }

    /**
     * Notes that the acting member has seen a post. Written down a moment later.
     *
     * @param number of the last post seen; one beyond the end counts as the last
     * @param resets what {@link TopicReading#resets} was when the page was made
     */
    @RequiresRole(Role.MEMBER)
    public void seen(long topic, int number, int resets) {
        long member = acting.member().memberId();
        if (number > 0) {
            pending.add(new PendingReads.Reader(member, topic), new PendingReads.Seen(number, resets, clock.instant()));
        }
    }

    /**
     * Marks a topic unread from a post on. What was seen on other devices before this does not undo it.
     *
     * @throws NotFound when there is no such topic, or it is not hers to read
     */
    @RequiresRole(Role.MEMBER)
    public void markUnread(long topic, int from) {
        long member = acting.member().memberId();
        access.readable(new ContentRef(ContentType.TOPIC, topic));
        tables.unread(member, topic, Math.max(1, from), clock.instant());
    }

    /**
     * Marks all topics of a forum read.
     *
     * @throws NotFound when there is no such forum, or it is not hers to read
     */
    @RequiresRole(Role.MEMBER)
    public void markRead(String forum) {
        long id = forums.find(forum).orElseThrow(NotFound::new).getId();
        access.readable(new ContentRef(ContentType.FORUM, id));
        allRead(List.of(id));
    }

    /** Marks all topics of all forums read. */
    @RequiresRole(Role.MEMBER)
    public void markAllRead() {
        allRead(lists.readable(audiences.readable()));
    }

    private void allRead(List<Long> ids) {
        long member = acting.member().memberId();
        writeFor(member);
        if (!ids.isEmpty()) {
            tables.allRead(member, ids, clock.instant());
        }
    }

    private void writeFor(long member) {
        visits.add(member, clock.instant());
        if (pending.has(member)) {
            flusher.flush();
        }
    }
}
