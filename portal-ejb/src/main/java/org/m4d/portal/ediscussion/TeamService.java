package org.m4d.portal.ediscussion;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.ediscussion.EDiscussionState.Act;
import org.m4d.portal.ediscussion.internal.EDiscussionLog;
import org.m4d.portal.ediscussion.internal.EDiscussions;
import org.m4d.portal.member.Handles;
import org.m4d.portal.member.Member;
import org.m4d.portal.notification.Notice;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.notification.Notifications;
import org.m4d.portal.security.Accounts;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** Who facilitates an e-discussion. What somebody is appointed to is this discussion alone. */
@Stateless
public class TeamService {

    @Inject
    EDiscussions discussions;

    @Inject
    EDiscussionLog log;

    @Inject
    Handles handles;

    @Inject
    Accounts accounts;

    @Inject
    Notifications notifications;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changes;

    /**
     * Appoints a facilitator, who is told. Who is one already stays so.
     *
     * @param login her login name; case and an {@code @} before it do not matter
     * @throws org.m4d.portal.common.NotAllowed when the actor does not facilitate it
     * @throws InvalidInput when nobody has that name, or she does not hold the realm role that an appointment takes
     * @throws org.m4d.portal.common.Conflict when its state does not admit it
     */
    @RequiresRole(Role.FACILITATOR)
    public void appoint(long id, String login) {
        Actor actor = acting.member();
        EDiscussion discussion = discussions.locked(id);
        EDiscussionPolicy.checkChange(actor, discussion);
        Member member = appointable(login);
        if (!discussion.appoint(member, clock.instant())) {
            return;
        }
        note(discussion, EDiscussionDeed.APPOINT, actor, member);
        notifications.tell(List.of(new Notice(member.getId(), NoticeKind.APPOINTMENT, ref(id), actor.memberId())));
    }

    private Member appointable(String login) {
        String name = login == null ? "" : login.strip().replaceFirst("^@", "").toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            throw InvalidInput.of("login", "error.required");
        }
        Member member = Optional.ofNullable(handles.members(List.of(name)).get(name))
                .map(discussions::member)
                .orElseThrow(() -> InvalidInput.of("login", "error.ediscussion.nobody"));
        if (!accounts.actor(member.getSubject()).has(Role.FACILITATOR)) {
            throw InvalidInput.of("login", "error.ediscussion.not-appointable");
        }
        return member;
    }

    /**
     * Somebody leaves the team: of her own, or taken out by another of it while others can be appointed. Who is not in it stays out.
     *
     * @throws org.m4d.portal.common.NotAllowed when the actor does not facilitate it
     * @throws org.m4d.portal.common.Conflict when nobody would be left
     */
    @RequiresRole(Role.FACILITATOR)
    public void leave(long id, long member) {
        Actor actor = acting.member();
        EDiscussion discussion = discussions.locked(id);
        EDiscussionPolicy.checkChange(actor, discussion);
        if (member != actor.memberId()) {
            discussion.require(Act.CHANGE, clock.instant());
        }
        if (discussion.leave(member)) {
            note(discussion, EDiscussionDeed.LEAVE, actor, discussions.member(member));
        }
    }

    private void note(EDiscussion discussion, EDiscussionDeed deed, Actor actor, Member member) {
        ContentRef ref = ref(discussion.getId());
        log.add(new LogEntry(discussion, deed, discussions.member(actor.memberId()), clock.instant()).of(member));
        audit.record("ediscussion." + deed.id(), ref, "member " + member.getId());
        changes.fire(new ContentChanged(ref));
    }

    private static ContentRef ref(long id) {
        return new ContentRef(ContentType.EDISCUSSION, id);
    }
}
