package org.m4d.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.notification.internal.ChoiceTable;
import org.m4d.portal.notification.internal.Chosen;
import org.m4d.portal.notification.internal.NoticeList;
import org.m4d.portal.notification.internal.Whereabouts;

/** How notifications reach their members, by what the members want now: for many notifications by a few statements. */
@ApplicationScoped
public class Deliveries {

    @Inject
    NoticeList list;

    @Inject
    Whereabouts whereabouts;

    @Inject
    ChoiceTable choices;

    /**
     * Decides for notifications, which may be of different members. Works below a service, within its transaction.
     *
     * @param notifications their ids
     * @return by id; without those that do not exist (any more) or are of a kind that this portal does not know
     */
    public Map<Long, Delivery> of(Collection<Long> notifications) {
        List<NoticeList.Addressed> rows = list.addressed(notifications);
        Set<Long> members = new HashSet<>();
        Set<ContentRef> places = new HashSet<>();
        rows.forEach(row -> {
            members.add(row.member());
            row.place().ifPresent(places::add);
        });
        Map<ContentRef, List<ContentRef>> around = whereabouts.around(places);
        Set<ContentRef> all = new HashSet<>();
        around.values().forEach(all::addAll);
        Chosen chosen = choices.of(members, all);
        Map<Long, Delivery> decided = new HashMap<>();
        rows.forEach(row -> NoticeKind.named(row.kind())
                .ifPresent(kind -> decided.put(
                        row.id(),
                        chosen.delivery(
                                row.member(),
                                kind,
                                row.place()
                                        .map(place -> around.getOrDefault(place, List.of()))
                                        .orElse(List.of())))));
        return decided;
    }
}
