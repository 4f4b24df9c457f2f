package org.m4d.portal.ediscussion;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.IdempotentWrites;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.TooManyRequests;
import org.m4d.portal.ediscussion.internal.Course;
import org.m4d.portal.ediscussion.internal.EDiscussions;
import org.m4d.portal.ediscussion.internal.Supporters;
import org.m4d.portal.ediscussion.internal.TranslatedWords;
import org.m4d.portal.member.Member;
import org.m4d.portal.moderation.PostingGate;
import org.m4d.portal.notification.Watches;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** Proposals of e-discussions: members wish and support, facilitators take up or decline. */
@Stateless
public class ProposalService {

    /** So many proposals of one member may wait for a facilitator. */
    public static final int MOST_WAITING = 3;

    /** How many a member makes within a day, those that she withdrew among them. */
    public static final int MOST_A_DAY = 20;

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    EDiscussions discussions;

    @Inject
    Supporters supporters;

    @Inject
    Course course;

    @Inject
    TranslatedWords translations;

    @Inject
    EDiscussionRules rules;

    @Inject
    PostingGate gate;

    @Inject
    Markdown markdown;

    @Inject
    Watches watches;

    @Inject
    IdempotentWrites writes;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changes;

    /**
     * Proposes a discussion. Its proposer follows it from then on.
     *
     * @param idempotencyKey sent again, it gives the proposal that it gave before; may be null
     * @throws NotAllowed when what she writes still waits for a moderator
     * @throws Conflict when {@value #MOST_WAITING} proposals of hers wait already
     * @throws TooManyRequests when she has made {@value #MOST_A_DAY} within a day
     */
    @RequiresRole(Role.MEMBER)
    public ContentRef propose(@NotNull @Valid ProposalInput input, String idempotencyKey) {
        Actor actor = acting.member();
        rules.check(input);
        return writes.once(actor.memberId(), "ediscussion.propose", idempotencyKey, () -> {
            Member proposer = discussions.lockedMember(actor.memberId());
            Body reasons = markdown.render(input.background(), input.lang());
            if (gate.admit(actor, proposer, reasons) == PostingState.WAITING) {
                throw new NotAllowed("error.ediscussion.newcomer");
            }
            if (discussions.proposals(actor.memberId()) >= MOST_WAITING) {
                throw new Conflict("error.ediscussion.proposals-wait", MOST_WAITING);
            }
            if (discussions.proposedSince(actor.memberId(), clock.instant().minus(DAY)) >= MOST_A_DAY) {
                throw new TooManyRequests("error.ediscussion.proposals-today", DAY, MOST_A_DAY);
            }
            EDiscussion proposed = discussions.add(new EDiscussion(proposer, input, reasons, clock.instant()));
            course.took(proposed, EDiscussionStep.PROPOSE, proposer, null);
            watches.wroteIn(actor.memberId(), ref(proposed.getId()));
            return ref(proposed.getId());
        });
    }

    /**
     * Puts one's proposal in other words.
     *
     * @param version the version that was edited
     * @throws NotAllowed when it is somebody else's
     * @throws Conflict when it was changed elsewhere meanwhile, is no proposal any more, or was taken away
     */
    @RequiresRole(Role.MEMBER)
    public void reword(long id, @NotNull @Valid ProposalInput input, long version) {
        Actor actor = acting.member();
        EDiscussion proposal = locked(id, actor);
        EDiscussionPolicy.checkReword(actor, proposal, proposal.state(clock.instant()));
        checkVersion(proposal, version);
        rules.check(input);
        Body reasons = markdown.render(input.background(), input.lang());
        gate.admitEdit(actor, proposal.getProposedBy(), reasons);
        proposal.reword(input, reasons);
        changes.fire(new ContentChanged(ref(id)));
    }

    /** Whether the one who acts supports it. */
    @PermitAll
    public boolean supports(long id) {
        Actor actor = acting.actor();
        return actor.registered() && supporters.includes(id, actor.memberId());
    }

    /**
     * Supports a proposal, or supports it no longer; who does so already stays as she is. Who supports it follows it.
     *
     * @throws NotAllowed when it is her own
     * @throws Conflict when it is no proposal any more, or was taken away
     */
    @RequiresRole(Role.MEMBER)
    public void support(long id, boolean supports) {
        Actor actor = acting.member();
        EDiscussion proposal = locked(id, actor);
        EDiscussionPolicy.checkSupport(actor, proposal, proposal.state(clock.instant()));
        boolean changed = supports
                ? supporters.add(id, actor.memberId(), clock.instant())
                : supporters.remove(id, actor.memberId());
        if (changed) {
            proposal.support(supports ? 1 : -1);
            if (supports) {
                watches.wroteIn(actor.memberId(), ref(id));
            }
            changes.fire(new ContentChanged(ref(id)));
        }
    }

    /**
     * Takes a proposal up: it is announced with these words, questions and dates, and the one who does it facilitates it.
     *
     * @param version the version that was read
     * @throws Conflict when it was changed elsewhere meanwhile, is no proposal any more, or was taken away
     */
    @RequiresRole(Role.FACILITATOR)
    public void takeUp(long id, @NotNull @Valid EDiscussionInput input, long version) {
        Actor actor = acting.member();
        EDiscussion proposal = locked(id, actor);
        rules.check(input);
        checkVersion(proposal, version);
        Member facilitator = discussions.member(actor.memberId());
        proposal.takeUp(facilitator, input, markdown.render(input.background(), input.lang()), clock.instant());
        translations.take(proposal, input);
        course.took(proposal, EDiscussionStep.TAKE_UP, facilitator, null);
        course.keepTime(proposal, facilitator);
        audit.record("ediscussion.take-up", ref(id), null);
    }

    /**
     * Declines a proposal.
     *
     * @param reason which everybody reads
     * @throws Conflict when it is no proposal any more, or was taken away
     */
    @RequiresRole(Role.FACILITATOR)
    public void decline(long id, @NotNull @Valid StepReason reason) {
        Actor actor = acting.member();
        rules.check(reason);
        EDiscussion proposal = locked(id, actor);
        course.take(proposal, EDiscussionStep.DECLINE, discussions.member(actor.memberId()), reason);
        audit.record("ediscussion.decline", ref(id), null);
    }

    /**
     * Withdraws one's proposal.
     *
     * @throws NotAllowed when it is somebody else's
     * @throws Conflict when it is no proposal any more, or was taken away
     */
    @RequiresRole(Role.MEMBER)
    public void withdraw(long id) {
        Actor actor = acting.member();
        EDiscussion proposal = locked(id, actor);
        EDiscussionPolicy.checkReword(actor, proposal, proposal.state(clock.instant()));
        course.take(proposal, EDiscussionStep.WITHDRAW, proposal.getProposedBy(), null);
    }

    /** The proposal with its row locked, of those that the actor may read. */
    private EDiscussion locked(long id, Actor actor) {
        EDiscussion proposal = discussions.locked(id);
        EDiscussionPolicy.checkRead(actor, proposal);
        return proposal;
    }

    private static void checkVersion(EDiscussion discussion, long version) {
        if (discussion.getVersion() != version) {
            throw Conflict.staleVersion();
        }
    }

    private static ContentRef ref(long id) {
        return new ContentRef(ContentType.EDISCUSSION, id);
    }
}
