package org.m4d.portal.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.Page;
import org.m4d.portal.notification.internal.Gathering;
import org.m4d.portal.notification.internal.NoticeList;
import org.m4d.portal.notification.internal.StreamTable;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.ContentAccess;
import org.m4d.portal.security.ContentCard;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** The acting member's notifications as one stream, gathered by where they happened. What she may no longer read is gone from it. */
@Stateless
public class NoticeStreamService {

    /** How often a stretch is read on when much of it may no longer be read. */
    private static final int MOST_STRETCHES = 5;

    @Inject
    StreamTable stream;

    @Inject
    NoticeList list;

    @Inject
    ContentAccess access;

    @Inject
    Acting acting;

    /**
     * Places by what happened last, and notifications that belong to no place.
     *
     * @param after a cursor from the page before, or null
     * @param limit at most how many
     */
    @RequiresRole(Role.MEMBER)
    public Page<NoticeGroup> groups(@NotNull NoticeFilter filter, String after, int limit) {
        long member = acting.member().memberId();
        Cursor cursor = Cursor.decode(after, 1);
        long before = cursor == null ? Long.MAX_VALUE : cursor.number(0);
        List<NoticeGroup> shown = new ArrayList<>();
        boolean more = true;
        for (int stretch = 0; more && shown.size() < limit && stretch < MOST_STRETCHES; stretch++) {
            int wanted = limit - shown.size();
            List<NoticeList.Row> heads = stream.heads(member, before, filter, wanted + 1);
            more = heads.size() > wanted;
            List<NoticeList.Row> taken = heads.subList(0, Math.min(heads.size(), wanted));
            if (!taken.isEmpty()) {
                before = taken.getLast().id();
                shown.addAll(gathered(member, taken, filter));
            }
        }
        return new Page<>(shown, more ? Cursor.at(before).encode() : null);
    }

    /** How many of each family the acting member has not read, in the order of the families; zeros for a reader without a profile. */
    @PermitAll
    public List<FamilyCount> unread() {
        Actor actor = acting.actor();
        Map<NoticeFamily, Integer> counts = actor.registered() ? stream.unread(actor.memberId()) : Map.of();
        return Arrays.stream(NoticeFamily.values())
                .map(family -> new FamilyCount(family, new UnreadCount(counts.getOrDefault(family, 0))))
                .toList();
    }

    private List<NoticeGroup> gathered(long member, List<NoticeList.Row> heads, NoticeFilter filter) {
        Set<String> places = new HashSet<>();
        heads.stream().map(NoticeList.Row::place).filter(Objects::nonNull).forEach(places::add);
        List<NoticeList.Row> rows = places.isEmpty() ? List.of() : stream.newest(member, places, filter);
        List<StreamTable.Total> totals = places.isEmpty() ? List.of() : stream.totals(member, places, filter);
        List<NoticeList.Row> all = new ArrayList<>(rows);
        heads.stream().filter(head -> head.place() == null).forEach(all::add);
        Gathering gathering = new Gathering(readable(all), rows, totals);
        List<NoticeGroup> groups = new ArrayList<>();
        Set<ContentRef> gone = new HashSet<>();
        for (NoticeList.Row head : heads) {
            gathering.of(head).ifPresentOrElse(groups::add, () -> head.within().ifPresent(gone::add));
        }
        forget(member, all.stream().filter(row -> !gathering.isReadable(row)).toList(), gone);
        return groups;
    }

    private Map<ContentRef, ContentCard> readable(Collection<NoticeList.Row> rows) {
        Set<ContentRef> refs = new HashSet<>();
        rows.forEach(row -> {
            row.ref().ifPresent(refs::add);
            row.within().ifPresent(refs::add);
        });
        Map<ContentRef, ContentCard> cards = new HashMap<>(access.cards(refs));
        cards.values().removeIf(card -> !access.mayRead(card));
        return cards;
    }

    /** What is not shown would be counted as unread for ever. */
    private void forget(long member, List<NoticeList.Row> hidden, Set<ContentRef> gone) {
        list.read(
                member,
                hidden.stream()
                        .filter(row -> !row.read())
                        .map(NoticeList.Row::id)
                        .toList());
        if (hidden.stream().anyMatch(row -> !row.read())) {
            gone.forEach(place -> list.readAll(member, Long.MAX_VALUE, new NoticeFilter(true, Set.of(), place)));
        }
    }
}
