package org.m4d.portal.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.m4d.portal.notification.NoticeSettings;

/** When members want no mail, by their own clocks. */
@ApplicationScoped
public class QuietTimes {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    SettingTable settings;

    /** From when on each of these may be written to, if something is ready now; those who may be at once are left out. */
    Map<Long, Instant> endFor(Set<Long> members, Instant now) {
        Map<Long, NoticeSettings> quiet = new HashMap<>(settings.of(members));
        quiet.values().removeIf(chosen -> chosen.quiet() == null);
        Map<Long, Instant> ends = new HashMap<>();
        zones(quiet.keySet()).forEach((member, zone) -> {
            Instant end = quiet.get(member).quiet().over(now, zone);
            if (end.isAfter(now)) {
                ends.put(member, end);
            }
        });
        return ends;
    }

    /** The end of a member's quiet hours, if it is quiet now. */
    Optional<Instant> endFor(long member, Instant now) {
        return Optional.ofNullable(endFor(Set.of(member), now).get(member));
    }

    @SuppressWarnings("unchecked")
    Map<Long, ZoneId> zones(Set<Long> members) {
        if (members.isEmpty()) {
            return Map.of();
        }
        Map<Long, ZoneId> zones = new HashMap<>();
        List<Object[]> rows = entities.createNativeQuery(
                        "select id, zone from member where id in (:members)", Object[].class)
                .setParameter("members", members)
                .getResultList();
        rows.forEach(row ->
                zones.put(((Number) row[0]).longValue(), row[1] == null ? ZoneOffset.UTC : ZoneId.of((String) row[1])));
        return zones;
    }
}
