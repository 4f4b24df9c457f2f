package org.m4d.portal.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.notification.internal.WatchTable;
import org.m4d.portal.notification.internal.Whereabouts;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.ContentAccess;
import org.m4d.portal.security.ContentCard;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** What the acting member wants to be told of. */
@Stateless
public class WatchService {

    @Inject
    WatchTable table;

    @Inject
    Whereabouts whereabouts;

    @Inject
    ContentAccess access;

    @Inject
    Acting acting;

    /**
     * Chooses how much to be told of something, and how. The same again changes nothing.
     *
     * @param delivery null: as the kind of what is told says; {@link Delivery#NONE} is the same as {@link WatchLevel#MUTED}
     * @throws NotFound when there is no such thing, or it is not hers to read
     * @throws InvalidInput when it is nothing that can be watched
     */
    @RequiresRole(Role.MEMBER)
    public void choose(@NotNull ContentRef ref, @NotNull WatchLevel level, Delivery delivery) {
        Actor actor = acting.member();
        if (!whereabouts.watchable(ref.type())) {
            throw InvalidInput.of("ref", "error.watch.kind");
        }
        access.readable(ref);
        boolean muted = level == WatchLevel.MUTED || delivery == Delivery.NONE;
        table.set(
                actor.memberId(),
                ref,
                muted ? new PlaceChoice(WatchLevel.MUTED, null) : new PlaceChoice(level, delivery));
    }

    /** What the acting member chose for this itself; empty when she chose nothing, or nobody is signed in. */
    @PermitAll
    public Optional<PlaceChoice> chosen(ContentRef ref) {
        Actor actor = acting.actor();
        return actor.registered() ? table.choice(actor.memberId(), ref) : Optional.empty();
    }

    /**
     * All that the acting member chose a level for and may still read.
     *
     * @param after a cursor from the page before, or null
     * @param limit at most how many
     */
    @RequiresRole(Role.MEMBER)
    public Page<Watched> own(String after, int limit) {
        long member = acting.member().memberId();
        Page<WatchTable.Row> rows = Page.of(
                table.of(member, Cursor.decode(after, 2), limit + 1),
                limit,
                row -> Cursor.at(row.ref().type().id(), row.ref().id()));
        Map<ContentRef, ContentCard> cards =
                access.cards(rows.items().stream().map(WatchTable.Row::ref).toList());
        List<Watched> shown = rows.items().stream()
                .filter(row -> Optional.ofNullable(cards.get(row.ref()))
                        .filter(access::mayRead)
                        .isPresent())
                .map(row -> watched(row, cards.get(row.ref())))
                .toList();
        return new Page<>(shown, rows.next());
    }

    /** Whether the acting member follows the topics that she writes in from then on; so it is unless she switched it off. */
    @RequiresRole(Role.MEMBER)
    public boolean followsOwn() {
        return table.followsOwn(acting.member().memberId());
    }

    /** Switches that on or off. What is followed already stays so. */
    @RequiresRole(Role.MEMBER)
    public void followOwn(boolean wanted) {
        table.followOwn(acting.member().memberId(), wanted);
    }

    private static Watched watched(WatchTable.Row row, ContentCard card) {
        return new Watched(
                row.ref().type().id(),
                row.ref().id(),
                card.title(),
                card.path(),
                row.choice().level(),
                row.choice().delivery(),
                row.since());
    }
}
