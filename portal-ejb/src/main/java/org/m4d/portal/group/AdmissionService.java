package org.m4d.portal.group;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.group.internal.Groups;
import org.m4d.portal.group.internal.Memberships;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.notification.Notice;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.notification.Notifications;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** The ways into a group that somebody has to answer: invitations and requests. */
@Stateless
public class AdmissionService {

    /** What is said with an invitation or a request is at most this long. */
    public static final int LONGEST = 500;

    @Inject
    Groups groups;

    @Inject
    Memberships memberships;

    @Inject
    Entrance entrance;

    @Inject
    Notifications notifications;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** What waits for or of the one who acts, oldest first. */
    @PermitAll
    public List<AdmissionView> own() {
        Actor actor = acting.actor();
        return actor.registered()
                ? memberships.waitingOf(actor.memberId()).stream()
                        .map(AdmissionService::view)
                        .toList()
                : List.of();
    }

    /** What waits in a group, oldest first, for those who look after it. */
    @RequiresRole(Role.MEMBER)
    public List<AdmissionView> waiting(long id) {
        Actor actor = acting.member();
        GroupPolicy.checkLooksAfter(actor, groups.get(id).getKind(), memberships.relation(id, actor));
        return memberships.waitingIn(id).stream().map(AdmissionService::view).toList();
    }

    /**
     * Invites a member. Who asked to join before is taken in at once; who is invited already stays so.
     *
     * @param words what to say with it; may be null
     * @return the invitation, or the request that it answered
     * @throws Conflict when she is in the group already
     */
    @RequiresRole(Role.MEMBER)
    public ContentRef invite(long id, long member, @Size(max = LONGEST, message = "error.length") String words) {
        Actor actor = acting.member();
        Group group = managed(actor, id);
        if (memberships.includes(id, member)) {
            throw new Conflict("error.group.inside");
        }
        Admission waiting = memberships.waiting(id, member).orElse(null);
        if (waiting == null) {
            waiting = new Admission(
                    Admission.Way.INVITATION,
                    group,
                    memberships.member(member),
                    memberships.member(actor.memberId()),
                    words,
                    clock.instant());
            memberships.add(waiting);
            notifications.tell(List.of(new Notice(member, NoticeKind.INVITATION, ref(waiting), actor.memberId())));
        } else if (waiting.getWay() == Admission.Way.REQUEST) {
            answerRequest(actor, waiting, true);
        }
        return ref(waiting);
    }

    /**
     * Asks to join a closed group. Those who look after it are told.
     *
     * @param words what to say with it; may be null
     */
    @RequiresRole(Role.MEMBER)
    public ContentRef ask(long id, @Size(max = LONGEST, message = "error.length") String words) {
        Actor actor = acting.member();
        Group group = groups.locked(id);
        GroupRelation relation = memberships.relation(id, actor);
        if (relation == GroupRelation.ASKING) {
            return ref(memberships.waiting(id, actor.memberId()).orElseThrow(NotFound::new));
        }
        GroupPolicy.checkAsk(actor, group.getKind(), relation);
        Admission request = new Admission(
                Admission.Way.REQUEST,
                group,
                memberships.member(actor.memberId()),
                memberships.member(actor.memberId()),
                words,
                clock.instant());
        memberships.add(request);
        notifications.tell(memberships.owners(id).stream()
                .map(owner -> new Notice(owner.getId(), NoticeKind.REQUEST, group.ref(), actor.memberId()))
                .toList());
        return ref(request);
    }

    /**
     * Answers: the invited member an invitation, those who look after the group a request. Who asked is told.
     *
     * @throws NotFound when it is not the actor's to answer
     * @throws Conflict when it was answered before
     */
    @RequiresRole(Role.MEMBER)
    public void answer(long admission, boolean accept) {
        Actor actor = acting.member();
        Admission found = locked(admission);
        if (found.getWay() == Admission.Way.REQUEST) {
            managed(actor, found.getGroup().getId());
            answerRequest(actor, found, accept);
        } else if (actor.is(found.getMember().getId())) {
            settle(found, accept);
        } else {
            throw new NotFound();
        }
    }

    /**
     * Takes back: those who look after the group an invitation, the member who asked her request.
     *
     * @throws NotFound when it is not the actor's to take back
     */
    @RequiresRole(Role.MEMBER)
    public void withdraw(long admission) {
        Actor actor = acting.member();
        Admission found = locked(admission);
        if (found.getWay() == Admission.Way.INVITATION) {
            managed(actor, found.getGroup().getId());
        } else if (!actor.is(found.getMember().getId())) {
            throw new NotFound();
        }
        found.settle(Admission.State.WITHDRAWN, clock.instant());
    }

    private void answerRequest(Actor actor, Admission request, boolean accept) {
        settle(request, accept);
        Group group = request.getGroup();
        audit.record(
                accept ? "group.request-accept" : "group.request-refuse",
                group.ref(),
                "member:" + request.getMember().getId());
        notifications.tell(List.of(
                new Notice(request.getMember().getId(), NoticeKind.REQUEST_ANSWERED, group.ref(), actor.memberId())));
    }

    private void settle(Admission admission, boolean accept) {
        if (accept && admission.getState() == Admission.State.WAITING) {
            entrance.admit(admission.getGroup(), admission.getMember().getId(), false);
        } else {
            admission.settle(Admission.State.DECLINED, clock.instant());
        }
    }

    private Admission locked(long id) {
        Admission found = memberships.admission(id);
        groups.locked(found.getGroup().getId());
        return found;
    }

    private Group managed(Actor actor, long id) {
        Group group = groups.locked(id);
        GroupPolicy.checkLooksAfter(actor, group.getKind(), memberships.relation(id, actor));
        return group;
    }

    private static ContentRef ref(Admission admission) {
        return new ContentRef(ContentType.INVITATION, admission.getId());
    }

    private static AdmissionView view(Admission admission) {
        Group group = admission.getGroup();
        return new AdmissionView(
                admission.getId(),
                admission.getWay().name().toLowerCase(java.util.Locale.ROOT),
                group.getId(),
                group.getName(),
                group.getDescription().language(),
                AuthorView.of(admission.getMember()),
                AuthorView.of(admission.getBy()),
                admission.getWords(),
                admission.getAt());
    }
}
