package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.persistence.UtcTime;
import org.m4d.portal.forum.TopicService;
import org.m4d.portal.forum.internal.PendingReads.Reader;
import org.m4d.portal.forum.internal.PendingReads.Seen;
import org.m4d.portal.notification.NoticeKind;

/** Who has read a post has read what she was told of it: nobody is mailed about what she has seen. */
@ApplicationScoped
class ReadNotices {

    /** They are looked for without a lock, for the positions of many members are written at once, and then written by their ids. */
    private static final String UNREAD = "select n.id, n.member_id, p.topic_id, n.kind, p.number, "
            + UtcTime.column("n.at") + " from notification n"
            + " join post p on p.id = cast(substring_index(n.about, ':', -1) as unsigned)"
            + " where n.read_at is null and n.about like 'post:%' and (";

    private static final String OF_ONE = "(n.member_id = ? and n.place = ?)";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Marks notices read by what was seen.
     *
     * @return whose notices changed
     */
    @SuppressWarnings("unchecked")
    Set<Long> read(Collection<Map.Entry<Reader, Seen>> reads) {
        Query query = entities.createNativeQuery(
                UNREAD + String.join(" or ", Collections.nCopies(reads.size(), OF_ONE)) + ")", Object[].class);
        Map<Reader, Seen> seen = new HashMap<>();
        int at = 1;
        for (Map.Entry<Reader, Seen> read : reads) {
            Reader reader = read.getKey();
            seen.put(reader, read.getValue());
            query.setParameter(at++, reader.member());
            query.setParameter(at++, new ContentRef(ContentType.TOPIC, reader.topic()).toString());
        }
        Set<Long> ids = new HashSet<>();
        Set<Long> members = new HashSet<>();
        for (Object[] row : (List<Object[]>) query.getResultList()) {
            Seen reached = seen.get(new Reader(number(row[1]), number(row[2])));
            // what she was told after she looked she has not seen, though it is written only now that she did
            if (reached != null
                    && !UtcTime.read(row[5]).isAfter(reached.at())
                    && covers(reached.number(), (String) row[3], Math.toIntExact(number(row[4])))) {
                ids.add(number(row[0]));
                members.add(number(row[1]));
            }
        }
        if (!ids.isEmpty()) {
            entities.createNativeQuery("update notification set read_at = :now where id in (:ids) and read_at is null")
                    .setParameter("now", UtcTime.of(clock.instant()))
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
        return members;
    }

    /**
     * Whether who has seen the posts up to a number has seen what a notice tells. That a post is new, she has; what was done to a post
     * later, only if the post stands on the page that she has seen last.
     */
    static boolean covers(int seen, String kind, int number) {
        boolean ofNew = NoticeKind.named(kind).map(NoticeKind::ofPlace).orElse(false);
        int pageBegins = (seen - 1) / TopicService.PAGE * TopicService.PAGE;
        return number <= seen && (ofNew || number > pageBegins);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
