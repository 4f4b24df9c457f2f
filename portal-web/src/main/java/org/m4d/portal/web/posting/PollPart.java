package org.m4d.portal.web.posting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Map;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.posting.PollPolicy;
import org.m4d.portal.posting.PollService;
import org.m4d.portal.posting.PollView;
import org.m4d.portal.security.Acting;

/** The polls of this page, read at once for all of them. */
@Named("polls")
@RequestScoped
public class PollPart {

    @Inject
    PollService polls;

    @Inject
    Acting acting;

    private Map<ContentRef, PollView> found = Map.of();

    /** Called by the page's model with the texts that come with a poll; without any, nothing is asked. */
    public void prepare(ContentType type, Collection<Long> ids) {
        found = polls.of(ids.stream().map(id -> new ContentRef(type, id)).toList());
    }

    /** The poll that comes with a text; null for none. */
    public PollView of(String type, long id) {
        return found.get(new ContentRef(ContentType.of(type), id));
    }

    /** What the poll of a text looks like to this reader; empty for none. */
    public String key(String type, long id) {
        PollView poll = of(type, id);
        return poll == null ? "" : ".p" + poll.hashCode() + votable(poll) + isSignInFirst();
    }

    /** Whether this page has polls, and needs their sheet. */
    public boolean isAny() {
        return !found.isEmpty();
    }

    /** Whether the reader may vote in it now. */
    public boolean votable(PollView poll) {
        return poll.open() && PollPolicy.mayVote(acting.actor());
    }

    public boolean closable(PollView poll) {
        return poll.open() && PollPolicy.mayClose(acting.actor(), poll.authorId());
    }

    /** Whether the reader may change what it asks. */
    public boolean changeable(PollView poll) {
        return closable(poll) && poll.voters() == 0;
    }

    /** Whether nobody is signed in who could vote. */
    public boolean isSignInFirst() {
        return acting.actor().anonymous();
    }
}
