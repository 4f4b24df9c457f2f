package org.m4d.portal.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.notification.Delivery;
import org.m4d.portal.notification.PlaceChoice;
import org.m4d.portal.notification.WatchLevel;

/** What members chose, as far as it decides about notifications: read for many of them at once. */
@ApplicationScoped
public class ChoiceTable {

    /** Numbers of places are told apart from those of other kinds afterwards: the few rows too many are cheaper than pairs to compare. */
    private static final String CHOSEN = """
            select w.member_id, w.kind, w.target, w.level, w.delivery from watch w
                where w.member_id in (:members) and w.kind in (:kinds) and w.target in (:targets)
            union all
            select p.member_id, p.kind, null, null, p.delivery from notice_preference p where p.member_id in (:members)
            """;

    private static final String OF_KINDS =
            "select p.member_id, p.kind, null, null, p.delivery from notice_preference p where p.member_id in (:members)";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** What these members chose for these places and for all kinds: one statement. */
    @SuppressWarnings("unchecked")
    public Chosen of(Collection<Long> members, Collection<ContentRef> places) {
        Chosen chosen = new Chosen();
        if (members.isEmpty()) {
            return chosen;
        }
        var query = entities.createNativeQuery(places.isEmpty() ? OF_KINDS : CHOSEN, Object[].class)
                .setParameter("members", Set.copyOf(members));
        if (!places.isEmpty()) {
            query.setParameter(
                            "kinds",
                            places.stream().map(place -> place.type().id()).collect(Collectors.toSet()))
                    .setParameter("targets", places.stream().map(ContentRef::id).collect(Collectors.toSet()));
        }
        ((List<Object[]>) query.getResultList()).forEach(row -> add(chosen, row));
        return chosen;
    }

    private static void add(Chosen chosen, Object[] row) {
        long member = ((Number) row[0]).longValue();
        Delivery delivery = row[4] == null ? null : Delivery.valueOf((String) row[4]);
        if (row[2] == null) {
            chosen.add(member, (String) row[1], delivery);
        } else {
            ContentRef place = new ContentRef(ContentType.of((String) row[1]), ((Number) row[2]).longValue());
            chosen.add(member, place, new PlaceChoice(WatchLevel.valueOf((String) row[3]), delivery));
        }
    }
}
