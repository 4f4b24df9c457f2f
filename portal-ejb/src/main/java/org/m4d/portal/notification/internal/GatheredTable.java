package org.m4d.portal.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.notification.Delivery;

/** Notifications that wait for a digest, in the database. What a digest has told waits no more. */
@ApplicationScoped
public class GatheredTable {

    /** How an item of a digest names a notification. */
    static final String ITEM = "notice:";

    private static final String WAITING = NoticeList.ROW + " and n.read_at is null and n.mail in (:ways)";

    /** What this digest told before, and tells again as it could not be sent. */
    private static final String AGAIN = "select " + NoticeList.COLUMNS + " from digest_item i join notification n"
            + " on n.id = cast(substring_index(i.item, ':', -1) as unsigned) and n.member_id = i.member_id"
            + " left join member m on m.id = n.by_id"
            + " where i.member_id = :member and i.item like 'notice:%' and i.digest = :digest and n.read_at is null"
            + " and n.mail = 'TOLD'";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** What a digest is to tell a member, the oldest first. */
    public List<NoticeList.Row> of(long member, boolean week, String digest, int limit) {
        return NoticeList.rows(
                entities.createNativeQuery(WAITING + " union all " + AGAIN + " order by 1 limit :most", Object[].class)
                        .setParameter("member", member)
                        .setParameter("ways", ways(week))
                        .setParameter("digest", digest)
                        .setParameter("most", limit));
    }

    /**
     * Those for whom something waits.
     *
     * @param weeks the members to look at, and whether what gathers for a week is due, too
     */
    @SuppressWarnings("unchecked")
    public Set<Long> waiting(Map<Long, Boolean> weeks) {
        if (weeks.isEmpty()) {
            return Set.of();
        }
        List<Object[]> rows = entities.createNativeQuery(
                        "select distinct member_id, mail from notification where member_id in (:members)"
                                + " and mail in (:ways) and read_at is null",
                        Object[].class)
                .setParameter("members", weeks.keySet())
                .setParameter("ways", ways(true))
                .getResultList();
        Set<Long> found = new HashSet<>();
        for (Object[] row : rows) {
            long member = ((Number) row[0]).longValue();
            if (weeks.get(member) || Delivery.DAILY.name().equals(row[1])) {
                found.add(member);
            }
        }
        return found;
    }

    /** These wait no more. */
    public void told(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            entities.createNativeQuery("update notification set mail = 'TOLD' where id in (:ids)")
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    /** No mail of its own goes out of this one, although it was to. */
    void leave(long id, MailFate fate) {
        entities.createNativeQuery("update notification set mail = :mail where id = :id and mail = 'INSTANT'")
                .setParameter("mail", fate.name())
                .setParameter("id", id)
                .executeUpdate();
    }

    private static Set<String> ways(boolean week) {
        return (week ? EnumSet.of(Delivery.DAILY, Delivery.WEEKLY) : EnumSet.of(Delivery.DAILY))
                .stream().map(Delivery::name).collect(Collectors.toSet());
    }
}
