package org.m4d.portal.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.group.AdmissionService;
import org.m4d.portal.group.AdmissionView;
import org.m4d.portal.group.GroupService;
import org.m4d.portal.group.GroupView;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.MemberService;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** Requests and invitations of a group, and the search for members to invite. */
@Named("groupAdmissions")
@RequestScoped
public class GroupAdmissionsPage implements PageModel {

    private static final int FOUND = 10;

    @Inject
    GroupService groups;

    @Inject
    AdmissionService admissions;

    @Inject
    MemberService members;

    @Inject
    Acting acting;

    private GroupView group;
    private List<AdmissionView> waiting;
    private String typed;
    private List<AuthorView> found;

    @Override
    public void load(Route route) {
        group = groups.group(route.number("id"));
        acting.member();
        waiting = admissions.waiting(group.id());
        typed = route.parameter("q").orElse("");
        found = typed.isEmpty()
                ? List.of()
                : members.beginningWith(typed, null, FOUND).items();
    }

    public GroupView getGroup() {
        return group;
    }

    public List<AdmissionView> getRequests() {
        return of("request");
    }

    public List<AdmissionView> getInvitations() {
        return of("invitation");
    }

    /** What was typed of a name. */
    public String getTyped() {
        return typed;
    }

    public List<AuthorView> getFound() {
        return found;
    }

    private List<AdmissionView> of(String way) {
        return waiting.stream().filter(one -> one.way().equals(way)).toList();
    }
}
