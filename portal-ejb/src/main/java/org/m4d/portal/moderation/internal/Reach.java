package org.m4d.portal.moderation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.moderation.Exhibit;
import org.m4d.portal.moderation.ModerationPolicy;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.ContentAccess;
import org.m4d.portal.security.ContentCard;

/**
 * How far moderators reach: to what they may read anyhow, and of the rest, such as the forum of a hidden group, to what was put before them or
 * was decided about. Nobody else reaches further for that. What one wrote oneself is always within reach.
 */
@ApplicationScoped
public class Reach {

    @Inject
    Contents contents;

    @Inject
    Cases cases;

    @Inject
    Decisions decisions;

    @Inject
    ContentAccess access;

    @Inject
    Acting acting;

    /** @throws NotFound when there is no such thing, or it is out of reach */
    public Exhibit exhibit(ContentRef ref) {
        Exhibit exhibit = contents.exhibit(ref);
        Actor actor = acting.actor();
        if (actor.is(exhibit.author().id()) || readable(ref) || (ModerationPolicy.moderates(actor) && broughtUp(ref))) {
            return exhibit;
        }
        throw new NotFound();
    }

    private boolean readable(ContentRef ref) {
        ContentCard card = access.cards(Set.of(ref)).get(ref);
        return card != null && access.mayRead(card);
    }

    private boolean broughtUp(ContentRef ref) {
        return cases.open(ref).isPresent() || !decisions.standing(ref).isEmpty();
    }
}
