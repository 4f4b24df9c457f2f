package org.m4d.portal.ediscussion;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.ediscussion.EDiscussionState.Act;
import org.m4d.portal.ediscussion.internal.Announcements;
import org.m4d.portal.ediscussion.internal.AudienceTable;
import org.m4d.portal.ediscussion.internal.EDiscussions;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;
import org.m4d.portal.security.Use;

/** Whom e-discussions invite: named, looked at and changed by those who run them. */
@Stateless
public class AudienceService {

    @Inject
    Clock clock;

    @Inject
    EDiscussions discussions;

    @Inject
    AudienceTable audiences;

    @Inject
    AudienceRules rules;

    @Inject
    SilenceMeasuring measuring;

    @Inject
    Announcements announcements;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    @Inject
    Event<ContentChanged> changes;

    /**
     * Whom a discussion invites.
     *
     * @throws NotFound when there is no such discussion
     * @throws org.m4d.portal.common.NotAllowed when the actor does not run it
     */
    @RequiresRole(value = Role.FACILITATOR, use = Use.READ)
    public AudienceView audience(long id) {
        EDiscussionPolicy.checkChange(acting.member(), discussions.get(id));
        return audiences
                .find(id)
                .map(found -> new AudienceView(
                        rules.known(found.getGroups()),
                        List.copyOf(found.getCountries()),
                        found.getStakeholders().stream()
                                .map(StakeholderType::id)
                                .toList(),
                        found.edition()))
                .orElseGet(() -> new AudienceView(List.of(), List.of(), List.of(), 0));
    }

    /**
     * Invites others than before: those of them who were not told of the discussion yet are told, and who is awaited and who spoke is measured anew.
     *
     * @param version the version that was edited; 0 when nobody was named before
     * @throws org.m4d.portal.common.NotAllowed when the actor does not run it
     * @throws Conflict when it was changed elsewhere meanwhile
     */
    @RequiresRole(Role.FACILITATOR)
    public void change(long id, @NotNull @Valid AudienceInput input, long version) {
        EDiscussion discussion = discussions.locked(id);
        EDiscussionPolicy.checkChange(acting.member(), discussion);
        discussion.require(Act.CHANGE, clock.instant());
        Set<StakeholderType> types = rules.check(input);
        Optional<EDiscussionAudience> before = audiences.find(id);
        if (version != before.map(EDiscussionAudience::edition).orElse(0L)) {
            throw Conflict.staleVersion();
        }
        EDiscussionAudience audience = before.orElseGet(() -> audiences.add(new EDiscussionAudience(id)));
        audience.name(input.groups(), input.countries(), types);
        audiences.flush();
        announcements.again(id);
        measuring.routine(id);
        ContentRef ref = new ContentRef(ContentType.EDISCUSSION, id);
        audit.record(
                "ediscussion.audience",
                ref,
                "groups " + input.groups() + ", countries " + input.countries() + ", types " + input.stakeholders());
        changes.fire(new ContentChanged(ref));
    }
}
