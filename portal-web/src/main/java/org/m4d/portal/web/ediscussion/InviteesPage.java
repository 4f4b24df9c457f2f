package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.ediscussion.EDiscussionState.Act;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.ediscussion.InvitationInput;
import org.m4d.portal.ediscussion.InvitationService;
import org.m4d.portal.ediscussion.InviteeFilter;
import org.m4d.portal.ediscussion.WorldRegions;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.web.page.Names;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The invitation list of an e-discussion: who is awaited, has not spoken, and may be invited. */
@Named("inviteesPage")
@RequestScoped
public class InviteesPage implements PageModel {

    private static final List<String> FILTERS = List.of("country", "region", "language", "stakeholder");

    @Inject
    EDiscussionService discussions;

    @Inject
    InvitationService invitations;

    @Inject
    WorldRegions regions;

    @Inject
    Names names;

    private final Map<String, String> chosen = new TreeMap<>();
    private EDiscussionView discussion;
    private Page<AuthorView> page;
    private long count;
    private Integer invited;

    @Override
    public void load(Route route) {
        discussion = discussions.discussion(route.number("id"));
        FILTERS.forEach(name ->
                route.parameter(name).filter(value -> !value.isBlank()).ifPresent(value -> chosen.put(name, value)));
        InviteeFilter filter = new InviteeFilter(
                chosen.get("country"), chosen.get("region"), chosen.get("language"), chosen.get("stakeholder"));
        page = invitations.invitees(
                discussion.id(), filter, route.parameter("after").orElse(null), PageLimit.DEFAULT);
        count = invitations.count(discussion.id(), filter);
        invited = route.countParameter("invited").orElse(null);
    }

    public EDiscussionView getDiscussion() {
        return discussion;
    }

    public Page<AuthorView> getPage() {
        return page;
    }

    /** How many the whole list has. */
    public long getCount() {
        return count;
    }

    /** How many of them go at once. */
    public long getAtOnce() {
        return Math.min(count, InvitationInput.MOST_AT_ONCE);
    }

    /** How many were just invited; null when nobody was. */
    public Integer getInvited() {
        return invited;
    }

    /** Whether the discussion takes contributions, so that there is something to invite to. */
    public boolean isOpen() {
        return EDiscussionState.of(discussion.state())
                .filter(state -> state.admits(Act.CONTRIBUTE))
                .isPresent();
    }

    /** What the list is narrowed by; empty for nothing. */
    public String chosen(String filter) {
        return chosen.getOrDefault(filter, "");
    }

    /** The rest of an address that keeps what the list is narrowed by. */
    public String getRest() {
        return chosen.entrySet().stream()
                .map(one -> "&" + one.getKey() + "=" + names.encoded(one.getValue()))
                .collect(Collectors.joining());
    }

    public List<String> getRegions() {
        return List.copyOf(regions.all().keySet());
    }

    public List<StakeholderType> getStakeholders() {
        return StakeholderType.choices();
    }
}
