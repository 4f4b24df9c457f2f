package org.m4d.portal.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.member.Gender;
import org.m4d.portal.member.MemberService;
import org.m4d.portal.member.MemberView;
import org.m4d.portal.member.PrivateProfile;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.form.FormState;
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

    @Inject
    CurrentForm form;

    private MemberView member;
    private PrivateProfile told;
    private boolean saved;

    @Override
    public void load(Route route) {
        member = members.view(acting.member().memberId());
        fields.begin(member.profile());
        told = members.privateProfile().profile();
        saved = route.parameter("saved").isPresent();
    }

    public MemberView getMember() {
        return member;
    }

    public List<Gender> getGenders() {
        return List.of(Gender.values());
    }

    /** What she says, or was about to say, of her gender: its id, or empty for nothing. */
    public String getGender() {
        return form.getState()
                .value("gender", told.gender() == null ? "" : told.gender().id());
    }

    /** Whether facilitators may invite her, as it stands or as it was just chosen. */
    public boolean isInvitations() {
        FormState state = form.getState();
        return state.values().containsKey("gender") ? "yes".equals(state.value("invitations")) : told.invitations();
    }

    /** Whether the change was just saved. */
    public boolean isSaved() {
        return saved;
    }
}
