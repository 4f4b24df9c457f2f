package org.m4d.portal.posting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.posting.internal.CastBallot;
import org.m4d.portal.posting.internal.Poll;
import org.m4d.portal.posting.internal.PollClosing;
import org.m4d.portal.posting.internal.Polls;
import org.m4d.portal.posting.internal.ResponseCounts;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.ContentAccess;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** Polls, whichever feature what they belong to is of. */
@Stateless
public class PollService {

    @Inject
    Polls polls;

    @Inject
    ResponseCounts counts;

    @Inject
    PollClosing closing;

    @Inject
    ContentAccess access;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changes;

    /**
     * Adds a poll to what the actor has just written. Called by the feature that it belongs to, in the transaction of the writing.
     *
     * @param lang BCP 47 tag of the text, and so of the poll
     * @param input null for no poll
     */
    @RequiresRole(Role.MEMBER)
    public void attach(ContentRef ref, String lang, NewPoll input) {
        if (input != null) {
            PollRules.check(input, "poll.", clock.instant());
            polls.add(new Poll(ref, acting.member().memberId(), lang, input, clock.instant()));
            counts.poll(counts.target(ref.type()), ref.id());
        }
    }

    /** @throws NotFound when there is no such poll, or what it belongs to is not the actor's to read */
    @PermitAll
    public PollView poll(long id) {
        Poll poll = readable(id);
        return PollViews.of(poll, own(poll), clock.instant());
    }

    /** The polls of a page, asked at once: for contents that the caller has read for the actor. */
    @PermitAll
    public Map<ContentRef, PollView> of(Collection<ContentRef> refs) {
        if (refs.isEmpty()) {
            return Map.of();
        }
        List<Poll> found = polls.about(refs);
        Actor actor = acting.actor();
        Map<Long, Ballot> own = found.isEmpty() || !actor.registered()
                ? Map.of()
                : polls.ballots(found.stream().map(Poll::getId).toList(), actor.memberId());
        return found.stream()
                .collect(Collectors.toMap(
                        Poll::ref, poll -> PollViews.of(poll, own.get(poll.getId()), clock.instant())));
    }

    /**
     * Votes, in the place of what the actor voted before. Sent again it changes nothing.
     *
     * @param choices where options are ranked each with its rank, else without
     * @return the poll after it
     * @throws Conflict when it is not open any more
     * @throws InvalidInput when the choices are none of this poll
     */
    @RequiresRole(Role.MEMBER)
    public PollView vote(long id, @NotNull(message = "error.poll.nothing") List<Ballot.Choice> choices) {
        return recount(id, poll -> Ballot.of(poll.getKind(), poll.getOptions().size(), poll.getMostChoices(), choices));
    }

    /** Takes the actor's vote back; nothing happens when there is none. */
    @RequiresRole(Role.MEMBER)
    public PollView takeBack(long id) {
        return recount(id, poll -> null);
    }

    private PollView recount(long id, java.util.function.Function<Poll, Ballot> wish) {
        Actor actor = acting.member();
        PollPolicy.checkVote(access.readable(polls.get(id).ref()));
        Poll poll = polls.locked(id);
        Ballot now = wish.apply(poll);
        CastBallot cast = polls.ballot(id, actor.memberId()).orElse(null);
        poll.count(cast == null ? null : cast.ballot(), now, clock.instant());
        if (cast == null && now != null) {
            polls.add(new CastBallot(id, actor.memberId(), now, clock.instant()));
        } else if (cast != null && now != null) {
            cast.change(now, clock.instant());
        } else if (cast != null) {
            polls.remove(cast);
        }
        changed(poll);
        return PollViews.of(poll, now, clock.instant());
    }

    /**
     * Changes a poll in which nobody has voted.
     *
     * @param version the version that was edited
     * @return the poll after it
     * @throws Conflict when somebody has voted, it is closed, or it was changed meanwhile
     */
    @RequiresRole(Role.MEMBER)
    public PollView change(long id, @NotNull @Valid NewPoll input, long version) {
        access.readable(polls.get(id).ref());
        Poll poll = polls.locked(id);
        PollPolicy.checkClose(acting.member(), poll.getAuthorId());
        PollRules.check(input, "", clock.instant());
        poll.change(input, version, clock.instant());
        polls.flush();
        if (!acting.actor().is(poll.getAuthorId())) {
            audit.record("poll.change", new ContentRef(ContentType.POLL, id), null);
        }
        changed(poll);
        return PollViews.of(poll, null, clock.instant());
    }

    /** Closes a poll before its time; one that is closed stays as it is. Those who voted are told. */
    @RequiresRole(Role.MEMBER)
    public PollView close(long id) {
        access.readable(polls.get(id).ref());
        Actor actor = acting.member();
        PollPolicy.checkClose(actor, polls.get(id).getAuthorId());
        closing.close(id, actor.memberId());
        return poll(id);
    }

    /**
     * Who voted for what, in the order of voting.
     *
     * @param after a cursor from the page before, or null
     * @throws NotAllowed when the poll is anonymous, or the actor may not see its result yet
     */
    @PermitAll
    public Page<BallotView> ballots(long id, String after, int limit) {
        Poll poll = readable(id);
        if (poll.isAnonymous()) {
            throw new NotAllowed("error.poll.anonymous");
        }
        if (!PollViews.of(poll, own(poll), clock.instant()).visible()) {
            throw new NotAllowed("error.poll.not-yet");
        }
        return polls.cast(id, poll.ranked(), after, limit);
    }

    private Poll readable(long id) {
        Poll poll = polls.get(id);
        access.readable(poll.ref());
        return poll;
    }

    private Ballot own(Poll poll) {
        Actor actor = acting.actor();
        return actor.registered()
                ? polls.ballot(poll.getId(), actor.memberId())
                        .map(CastBallot::ballot)
                        .orElse(null)
                : null;
    }

    private void changed(Poll poll) {
        changes.fire(new ContentChanged(counts.page(poll.ref())));
    }
}
