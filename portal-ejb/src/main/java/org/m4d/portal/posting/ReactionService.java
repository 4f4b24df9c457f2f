package org.m4d.portal.posting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.posting.internal.Reactions;
import org.m4d.portal.posting.internal.ResponseCounts;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.ContentAccess;
import org.m4d.portal.security.ContentCard;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** Reactions to what members wrote, whichever feature it belongs to. */
@Stateless
public class ReactionService {

    @Inject
    Reactions reactions;

    @Inject
    ResponseCounts counts;

    @Inject
    ContentAccess access;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Reacted> reacted;

    @Inject
    Event<ContentChanged> changes;

    /**
     * Says it or takes it back. Sent again it changes nothing: the wish is named, not a switch.
     *
     * @param on whether the actor wants to have said it
     * @return the counts after it
     * @throws NotFound when there is no such content, it takes no reactions, or it is not the actor's to read
     * @throws NotAllowed when it is the actor's own, or it is not shown
     */
    @RequiresRole(Role.MEMBER)
    public Responses react(@NotNull ContentRef ref, @NotNull ReactionKind kind, boolean on) {
        Actor actor = acting.member();
        ContentCard card = access.readable(ref);
        Respondable target = counts.target(ref.type());
        ReactionPolicy.check(actor, card);
        boolean changed = on
                ? reactions.add(ref, actor.memberId(), kind, clock.instant())
                : reactions.remove(ref, actor.memberId(), kind);
        if (changed) {
            counts.count(target, ref.id(), kind, on ? 1 : -1);
            if (on) {
                reacted.fire(new Reacted(ref, card.author(), actor.memberId()));
            }
            changes.fire(new ContentChanged(counts.page(target, ref.id())));
        }
        return counts.of(target, ref.id());
    }

    /** What is reacted to, as far as the actor may read it. */
    @PermitAll
    public ContentCard subject(@NotNull ContentRef ref) {
        counts.target(ref.type());
        return access.readable(ref);
    }

    /** The counts of something that the actor may read. */
    @PermitAll
    public Responses counts(@NotNull ContentRef ref) {
        access.readable(ref);
        return counts.of(counts.target(ref.type()), ref.id());
    }

    /**
     * Who reacted, newest first.
     *
     * @param kind only these; null for all
     * @param after a cursor from the page before, or null
     */
    @PermitAll
    public Page<ReactionView> who(@NotNull ContentRef ref, ReactionKind kind, String after, int limit) {
        access.readable(ref);
        counts.target(ref.type());
        return reactions.to(ref, kind, after, limit);
    }

    /** What the actor said of each of these, asked at once for a whole page; nothing for a reader who is no member. */
    @PermitAll
    public Map<ContentRef, Set<ReactionKind>> own(Collection<ContentRef> refs) {
        Actor actor = acting.actor();
        return refs.isEmpty() || !actor.registered() ? Map.of() : reactions.of(actor.memberId(), refs);
    }
}
