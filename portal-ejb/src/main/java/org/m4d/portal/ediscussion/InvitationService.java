package org.m4d.portal.ediscussion;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.IdempotentWrites;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.TooManyRequests;
import org.m4d.portal.ediscussion.EDiscussionState.Act;
import org.m4d.portal.ediscussion.SilenceMeasurement.Occasion;
import org.m4d.portal.ediscussion.internal.EDiscussions;
import org.m4d.portal.ediscussion.internal.Invitations;
import org.m4d.portal.ediscussion.internal.Invitees;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.notification.Notice;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.notification.Notifications;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;
import org.m4d.portal.security.Use;

/** Invitations by name to those who are awaited in an e-discussion and have not spoken, while there is still time. */
@Stateless
public class InvitationService {

    /** So many one facilitator invites in a day, whatever the discussion. */
    private static final int MOST_A_DAY = 1_000;

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    EDiscussions discussions;

    @Inject
    Invitees invitees;

    @Inject
    Invitations invitations;

    @Inject
    InvitationRules rules;

    @Inject
    SilenceMeasuring measuring;

    @Inject
    Notifications notifications;

    @Inject
    IdempotentWrites writes;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Members of the audience who have not contributed and may be invited, by name: who does not want invitations, was invited already, is
     * suspended or has blocked the actor is not among them, nor who is known to be of the audience by a closed group alone that the actor is not in.
     *
     * @param after a cursor from the page before, or null
     * @throws NotFound when there is no such discussion
     * @throws org.m4d.portal.common.NotAllowed when the actor does not run it
     */
    @RequiresRole(value = Role.FACILITATOR, use = Use.READ)
    public Page<AuthorView> invitees(long id, @NotNull InviteeFilter filter, String after, int limit) {
        Actor actor = acting.member();
        EDiscussionPolicy.checkChange(actor, discussions.get(id));
        rules.check(filter);
        return invitees.page(wanted(id, actor, filter), after, limit);
    }

    /** How many they are; the same conditions. */
    @RequiresRole(value = Role.FACILITATOR, use = Use.READ)
    public long count(long id, @NotNull InviteeFilter filter) {
        Actor actor = acting.member();
        EDiscussionPolicy.checkChange(actor, discussions.get(id));
        rules.check(filter);
        return invitees.count(wanted(id, actor, filter));
    }

    /**
     * Invites some of the list, or all of it, at most {@value InvitationInput#MOST_AT_ONCE} at once. Who is not on the list any more is left
     * out. The silence map is measured before and after it.
     *
     * @param idempotencyKey sent again, it invites nobody else; may be null
     * @throws Conflict when the discussion takes no contributions now
     * @throws TooManyRequests when the actor has invited a thousand within a day
     */
    @RequiresRole(Role.FACILITATOR)
    public InvitationOutcome invite(long id, @NotNull @Valid InvitationInput input, String idempotencyKey) {
        Actor actor = acting.member();
        EDiscussionPolicy.checkChange(actor, discussions.get(id));
        rules.check(input);
        List<Long> invited = new ArrayList<>();
        writes.once(actor.memberId(), "ediscussion.invite:" + id, idempotencyKey, () -> {
            EDiscussion discussion = discussions.locked(id);
            EDiscussionPolicy.checkChange(actor, discussion);
            if (!discussion.state(clock.instant()).admits(Act.CONTRIBUTE)) {
                throw new Conflict("error.silence.not-open");
            }
            invited.addAll(
                    invitees.some(wanted(id, actor, input.filter()), input.members(), InvitationInput.MOST_AT_ONCE));
            if (!invited.isEmpty()) {
                tell(id, actor, invited, input.words());
            }
            return ref(id);
        });
        return new InvitationOutcome(invited.size(), invitations.count(id));
    }

    /** The acting member's invitation to a discussion; empty when nobody invited her. */
    @PermitAll
    public Optional<OwnInvitation> own(long id) {
        Actor actor = acting.actor();
        return actor.registered() ? invitations.of(id, actor.memberId()) : Optional.empty();
    }

    private void tell(long id, Actor actor, List<Long> invited, String words) {
        Instant now = clock.instant();
        discussions.lockedMember(actor.memberId());
        if (invitations.by(actor.memberId(), now.minus(DAY)) + invited.size() > MOST_A_DAY) {
            throw new TooManyRequests("error.silence.enough", DAY, MOST_A_DAY);
        }
        measuring.invitation(id, Occasion.BEFORE_INVITATION);
        invitations.add(id, actor.memberId(), now, words, invited);
        notifications.tell(invited.stream()
                .map(member -> new Notice(member, NoticeKind.EDISCUSSION_INVITATION, ref(id), actor.memberId()))
                .toList());
        measuring.invitation(id, Occasion.AFTER_INVITATION);
        audit.record("ediscussion.invite", ref(id), "members " + invited.size());
    }

    private static Invitees.Wanted wanted(long id, Actor actor, InviteeFilter filter) {
        return new Invitees.Wanted(id, actor.memberId(), filter);
    }

    private static ContentRef ref(long id) {
        return new ContentRef(ContentType.EDISCUSSION, id);
    }
}
