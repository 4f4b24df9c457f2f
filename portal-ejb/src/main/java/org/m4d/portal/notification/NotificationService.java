package org.m4d.portal.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.notification.internal.NoticeList;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.ContentAccess;
import org.m4d.portal.security.ContentCard;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** The acting member's notifications. What one is about is shown as long as she may read it; then the notification is gone, too. */
@Stateless
public class NotificationService {

    /** How often a stretch is read on when much of it may no longer be read. */
    private static final int MOST_STRETCHES = 5;

    @Inject
    NoticeList list;

    @Inject
    ContentAccess access;

    @Inject
    Acting acting;

    /**
     * Notifications, newest first.
     *
     * @param filter which of them
     * @param after a cursor from the page before, or null
     * @param limit at most how many
     */
    @RequiresRole(Role.MEMBER)
    public Page<NoticeView> own(@NotNull NoticeFilter filter, String after, int limit) {
        long member = acting.member().memberId();
        Cursor cursor = Cursor.decode(after, 1);
        long before = cursor == null ? Long.MAX_VALUE : cursor.number(0);
        List<NoticeView> shown = new ArrayList<>();
        List<Long> hidden = new ArrayList<>();
        boolean more = true;
        for (int stretch = 0; more && shown.size() < limit && stretch < MOST_STRETCHES; stretch++) {
            List<NoticeList.Row> rows = list.before(member, before, filter, limit + 1);
            Map<ContentRef, ContentCard> cards = cards(rows);
            more = rows.size() > limit;
            for (NoticeList.Row row : rows.subList(0, Math.min(rows.size(), limit))) {
                if (shown.size() == limit) {
                    more = true;
                    break;
                }
                before = row.id();
                view(row, cards).ifPresentOrElse(shown::add, () -> {
                    if (!row.read()) {
                        hidden.add(row.id());
                    }
                });
            }
        }
        // they would be counted for ever without being shown
        list.read(member, hidden);
        return new Page<>(shown, more ? Cursor.at(before).encode() : null);
    }

    /** How many the acting member has not read; none for a reader without a profile. */
    @PermitAll
    public UnreadCount unread() {
        Actor actor = acting.actor();
        return new UnreadCount(actor.registered() ? list.unread(actor.memberId()) : 0);
    }

    /**
     * Opens a notification: it is read from now on, and so is whatever else its page shows: in a topic what is about the same post, for the
     * position in the topic says what else was read; elsewhere all that happened in the same place.
     *
     * @return it, with the page that it leads to
     * @throws NotFound when the acting member has no such notification, or may no longer read what it is about
     */
    @RequiresRole(Role.MEMBER)
    public NoticeView open(long id) {
        long member = acting.member().memberId();
        NoticeList.Row row = list.one(member, id).orElseThrow(NotFound::new);
        NoticeView view = view(row, cards(List.of(row))).orElseThrow(NotFound::new);
        list.readWith(member, row);
        return view;
    }

    /** Marks all read that the acting member had when she saw the list: those that came later stay unread. */
    @RequiresRole(Role.MEMBER)
    public void readAll(@NotNull NoticeFilter filter, long upTo) {
        list.readAll(acting.member().memberId(), upTo, filter);
    }

    /** The acting member looks at a place: whatever she was told of it is read. Costs nothing for whom nothing is unread. */
    @PermitAll
    public void seen(ContentRef place) {
        Actor actor = acting.actor();
        if (actor.registered() && list.unread(actor.memberId()) > 0) {
            list.readAll(actor.memberId(), Long.MAX_VALUE, new NoticeFilter(true, Set.of(), place));
        }
    }

    private Map<ContentRef, ContentCard> cards(List<NoticeList.Row> rows) {
        return access.cards(rows.stream().flatMap(row -> row.ref().stream()).toList());
    }

    private Optional<NoticeView> view(NoticeList.Row row, Map<ContentRef, ContentCard> cards) {
        return row.ref()
                .map(cards::get)
                .filter(access::mayRead)
                .map(card -> new NoticeView(
                        row.id(),
                        row.kind().toLowerCase(Locale.ROOT),
                        row.by(),
                        card.ref().type().id(),
                        card.title(),
                        card.path(),
                        row.at(),
                        row.read()));
    }
}
