package org.m4d.portal.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.conversation.BlockService;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;

/** What somebody may do about another member: write to her, or hear of her no more. */
@Named("talkTo")
@RequestScoped
public class TalkTo {

    @Inject
    BlockService blocks;

    @Inject
    Acting acting;

    private Boolean blocked;

    /** Whether the reader is a member, and another one. */
    public boolean other(long member) {
        Actor actor = acting.actor();
        return actor.registered() && !actor.is(member);
    }

    /** Whether the reader has blocked that member. */
    public boolean blocked(long member) {
        if (blocked == null) {
            blocked = blocks.blocked(member);
        }
        return blocked;
    }
}
