package org.m4d.portal.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.m4d.portal.notification.Delivery;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.notification.NoticeSettings;
import org.m4d.portal.notification.QuietHours;
import org.m4d.portal.notification.Summary;

/** When members get mail, and what they chose for the kinds of notifications. */
@ApplicationScoped
public class SettingTable {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Of those of these members who chose anything. */
    @SuppressWarnings("unchecked")
    public Map<Long, NoticeSettings> of(Collection<Long> members) {
        if (members.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = entities.createNativeQuery(
                        "select member_id, quiet_from, quiet_until, summary, summary_hour, summary_weekday,"
                                + " if(mail_stopped = 1, 1, 0) from notice_setting where member_id in (:members)",
                        Object[].class)
                .setParameter("members", members)
                .getResultList();
        Map<Long, NoticeSettings> found = new HashMap<>();
        rows.forEach(row -> found.put(((Number) row[0]).longValue(), settings(row)));
        return found;
    }

    private static NoticeSettings settings(Object[] row) {
        return new NoticeSettings(
                row[1] == null ? null : new QuietHours(number(row[1]), number(row[2])),
                Summary.valueOf((String) row[3]),
                number(row[4]),
                DayOfWeek.of(number(row[5])),
                number(row[6]) == 1);
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    /** Puts these in the place of whatever the member had chosen. */
    public void set(long member, NoticeSettings settings) {
        QuietHours quiet = settings.quiet();
        entities.createNativeQuery(
                        "insert into notice_setting (member_id, quiet_from, quiet_until, summary, summary_hour,"
                                + " summary_weekday, mail_stopped) values (?, ?, ?, ?, ?, ?, ?)"
                                + " on duplicate key update quiet_from = values(quiet_from),"
                                + " quiet_until = values(quiet_until), summary = values(summary),"
                                + " summary_hour = values(summary_hour), summary_weekday = values(summary_weekday),"
                                + " mail_stopped = values(mail_stopped)")
                .setParameter(1, member)
                .setParameter(2, quiet == null ? null : quiet.from())
                .setParameter(3, quiet == null ? null : quiet.until())
                .setParameter(4, settings.summary().name())
                .setParameter(5, settings.summaryHour())
                .setParameter(6, settings.summaryDay().getValue())
                .setParameter(7, settings.mailStopped())
                .executeUpdate();
    }

    /** Stops all mail to a member, or lets it go out again. Whatever else she chose stays. */
    public void stop(long member, boolean stopped) {
        entities.createNativeQuery("insert into notice_setting (member_id, mail_stopped) values (?, ?)"
                        + " on duplicate key update mail_stopped = values(mail_stopped)")
                .setParameter(1, member)
                .setParameter(2, stopped)
                .executeUpdate();
    }

    /** How often a member gets a summary. Whatever else she chose stays. */
    public void summary(long member, Summary wanted) {
        entities.createNativeQuery("insert into notice_setting (member_id, summary) values (?, ?)"
                        + " on duplicate key update summary = values(summary)")
                .setParameter(1, member)
                .setParameter(2, wanted.name())
                .executeUpdate();
    }

    /** What a member chose for kinds; those for which she chose nothing are left out. */
    @SuppressWarnings("unchecked")
    public Map<NoticeKind, Delivery> kinds(long member) {
        Map<NoticeKind, Delivery> found = new EnumMap<>(NoticeKind.class);
        ((List<Object[]>) entities.createNativeQuery(
                                "select kind, delivery from notice_preference where member_id = ?", Object[].class)
                        .setParameter(1, member)
                        .getResultList())
                .forEach(row -> NoticeKind.named((String) row[0])
                        .ifPresent(kind -> found.put(kind, Delivery.valueOf((String) row[1]))));
        return found;
    }

    /** Puts these choices in the place of all that the member had chosen for kinds. */
    public void kinds(long member, Map<NoticeKind, Delivery> chosen) {
        entities.createNativeQuery("delete from notice_preference where member_id = ?")
                .setParameter(1, member)
                .executeUpdate();
        chosen.forEach((kind, delivery) -> entities.createNativeQuery(
                        "insert into notice_preference (member_id, kind, delivery) values (?, ?, ?)")
                .setParameter(1, member)
                .setParameter(2, kind.name())
                .setParameter(3, delivery.name())
                .executeUpdate());
    }
}
