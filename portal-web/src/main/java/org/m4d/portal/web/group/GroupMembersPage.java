package org.m4d.portal.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.group.GroupMemberView;
import org.m4d.portal.group.GroupService;
import org.m4d.portal.group.GroupView;
import org.m4d.portal.group.MembershipService;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** Who is in a group. */
@Named("groupMembers")
@RequestScoped
public class GroupMembersPage implements PageModel {

    @Inject
    GroupService groups;

    @Inject
    MembershipService memberships;

    private GroupView group;
    private Page<GroupMemberView> members;
    private GroupMemberView sure;

    @Override
    public void load(Route route) {
        group = groups.group(route.number("id"));
        members = memberships.members(group.id(), route.parameter("after").orElse(null), PageLimit.DEFAULT);
        sure = !group.managed()
                ? null
                : route.numberParameter("sure")
                        .flatMap(id -> members.items().stream()
                                .filter(one -> one.member().id() == id)
                                .findFirst())
                        .orElse(null);
    }

    public GroupView getGroup() {
        return group;
    }

    public Page<GroupMemberView> getMembers() {
        return members;
    }

    /** Whose removal is to be agreed to on this page; null for nobody's. */
    public GroupMemberView getSure() {
        return sure;
    }
}
