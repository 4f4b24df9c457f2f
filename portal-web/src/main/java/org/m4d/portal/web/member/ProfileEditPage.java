package org.m4d.portal.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.member.MemberService;
import org.m4d.portal.member.MemberView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The form that changes one's own profile. */
@Named("profileEdit")
@RequestScoped
public class ProfileEditPage implements PageModel {

    @Inject
    MemberService members;

    @Inject
    Acting acting;

    @Inject
    ProfileForm fields;

    private MemberView member;
    private boolean saved;

    @Override
    public void load(Route route) {
        member = members.view(acting.member().memberId());
        fields.begin(member.profile());
        saved = route.parameter("saved").isPresent();
    }

    public MemberView getMember() {
        return member;
    }

    /** Whether the change was just saved. */
    public boolean isSaved() {
        return saved;
    }
}
