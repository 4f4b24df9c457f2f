package org.m4d.portal.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.persistence.UtcTime;
import org.m4d.portal.notification.Surroundings;
import org.m4d.portal.notification.WatchLevel;

/** Who wants to be told how much of what. */
@ApplicationScoped
public class WatchTable {

    /** A choice as it is kept. */
    public record Row(ContentRef ref, WatchLevel level, Instant since) {}

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    @Any
    Instance<Surroundings> surroundings;

    @Inject
    Clock clock;

    /** Whether it can be watched at all. */
    public boolean watchable(ContentType type) {
        return surroundings.stream().anyMatch(known -> known.watchable().contains(type));
    }

    public void set(long member, ContentRef ref, WatchLevel level) {
        entities.createNativeQuery("insert into watch (member_id, kind, target, level, at) values (?, ?, ?, ?, ?)"
                        + " on duplicate key update level = values(level), at = values(at)")
                .setParameter(1, member)
                .setParameter(2, ref.type().id())
                .setParameter(3, ref.id())
                .setParameter(4, level.name())
                .setParameter(5, UtcTime.of(clock.instant()))
                .executeUpdate();
    }

    /** Follows what somebody writes in, unless she chose a level before or wants no such thing. */
    public void followOwn(long member, ContentRef ref) {
        entities.createNativeQuery("""
                        insert into watch (member_id, kind, target, level, at)
                        select m.id, ?, ?, 'FOLLOWING', ? from member m left join watch_setting s on s.member_id = m.id
                        where m.id = ? and coalesce(s.follow_own, 1) = 1
                        on duplicate key update watch.level = watch.level
                        """)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, ref.type().id())
                .setParameter(2, ref.id())
                .setParameter(3, UtcTime.of(clock.instant()))
                .setParameter(4, member)
                .executeUpdate();
    }

    public Optional<WatchLevel> level(long member, ContentRef ref) {
        return entities.createNativeQuery(
                        "select level from watch where member_id = ? and kind = ? and target = ?", String.class)
                .setParameter(1, member)
                .setParameter(2, ref.type().id())
                .setParameter(3, ref.id())
                .getResultStream()
                .findFirst()
                .map(level -> WatchLevel.valueOf((String) level));
    }

    /** A member's choices, by kind and number. */
    @SuppressWarnings("unchecked")
    public List<Row> of(long member, Cursor after, int limit) {
        String where = after == null ? "" : " and (kind, target) > (:kind, :target)";
        var query = entities.createNativeQuery(
                        "select kind, target, level, " + UtcTime.column("at") + " from watch where member_id = :member"
                                + where + " order by kind, target limit :most",
                        Object[].class)
                .setParameter("member", member)
                .setParameter("most", limit);
        if (after != null) {
            query.setParameter("kind", after.text(0)).setParameter("target", after.number(1));
        }
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row -> new Row(
                                new ContentRef(ContentType.of((String) row[0]), ((Number) row[1]).longValue()),
                                WatchLevel.valueOf((String) row[2]),
                                UtcTime.read(row[3])))
                        .toList();
    }

    /** Those of these members who muted what this is part of, and did not choose otherwise for a nearer part. */
    @SuppressWarnings("unchecked")
    public Set<Long> muted(ContentRef about, Collection<Long> members) {
        List<ContentRef> around = surroundings.stream()
                .filter(known -> known.types().contains(about.type()))
                .findFirst()
                .map(known -> known.of(about))
                .orElse(List.of());
        if (around.isEmpty() || members.isEmpty()) {
            return Set.of();
        }
        Set<Long> undecided = new HashSet<>(members);
        Set<Long> muted = new HashSet<>();
        List<Object[]> rows = entities.createNativeQuery(
                        "select member_id, kind, target, level from watch where member_id in (:members) and target in (:targets)",
                        Object[].class)
                .setParameter("members", members)
                .setParameter("targets", around.stream().map(ContentRef::id).collect(Collectors.toSet()))
                .getResultList();
        for (ContentRef ref : around) {
            for (Object[] row : rows) {
                long member = ((Number) row[0]).longValue();
                boolean here = ref.type().id().equals(row[1]) && ref.id() == ((Number) row[2]).longValue();
                if (here && undecided.remove(member) && WatchLevel.MUTED.name().equals(row[3])) {
                    muted.add(member);
                }
            }
        }
        return muted;
    }

    public boolean followsOwn(long member) {
        return entities.createNativeQuery(
                        "select member_id from watch_setting where member_id = ? and follow_own = 0", Long.class)
                .setParameter(1, member)
                .getResultList()
                .isEmpty();
    }

    public void followOwn(long member, boolean wanted) {
        entities.createNativeQuery("insert into watch_setting (member_id, follow_own) values (?, ?)"
                        + " on duplicate key update follow_own = values(follow_own)")
                .setParameter(1, member)
                .setParameter(2, wanted)
                .executeUpdate();
    }
}
