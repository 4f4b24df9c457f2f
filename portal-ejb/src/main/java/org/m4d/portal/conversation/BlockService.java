package org.m4d.portal.conversation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.conversation.internal.Blocks;
import org.m4d.portal.member.Member;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;
import org.m4d.portal.security.Use;

/** Of whom a member does not want to hear. Nobody else learns it. */
@Stateless
public class BlockService {

    @Inject
    Blocks blocks;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** Whom the acting member has blocked, the latest first; five hundred at most. */
    @RequiresRole(value = Role.MEMBER, use = Use.READ)
    public List<BlockedView> own() {
        return blocks.of(acting.member().memberId());
    }

    /** Whether the acting member has blocked that one. */
    @RequiresRole(value = Role.MEMBER, use = Use.READ)
    public boolean blocked(long member) {
        return blocks.find(acting.member().memberId(), member).isPresent();
    }

    /**
     * No conversation, invitation or message of this member any more; blocking again changes nothing.
     *
     * @throws NotFound when there is no such member
     */
    @RequiresRole(value = Role.MEMBER, use = Use.READ)
    public void block(long member) {
        long own = acting.member().memberId();
        Member blocked = blocks.member(member).orElseThrow(NotFound::new);
        if (own == member) {
            throw InvalidInput.of("member", "error.talk.yourself");
        }
        if (blocks.find(own, member).isEmpty()) {
            blocks.add(new Block(blocks.member(own).orElseThrow(NotFound::new), blocked, clock.instant()));
        }
    }

    /** Hears of this member again. */
    @RequiresRole(value = Role.MEMBER, use = Use.READ)
    public void unblock(long member) {
        blocks.find(acting.member().memberId(), member).ifPresent(blocks::remove);
    }
}
