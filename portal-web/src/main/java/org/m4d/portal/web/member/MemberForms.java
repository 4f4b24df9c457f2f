package org.m4d.portal.web.member;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.TreeSet;
import org.m4d.portal.member.MemberService;
import org.m4d.portal.member.Profile;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.web.form.Submission;
import org.m4d.portal.web.page.PageFrame;
import org.m4d.portal.web.routing.LocalAddress;

/** The forms about oneself: complete the first login, change the profile, and what the portal alone is told. */
@Path("member")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class MemberForms {

    @Inject
    MemberService members;

    @Inject
    AccountClaims account;

    @Inject
    Submission form;

    @Inject
    PageFrame page;

    @POST
    @Path("welcome")
    public Response register() {
        return form.result(() -> {
            members.register(account.username(), profile(page.getLang(), null));
            return LocalAddress.of(form.value("back"));
        });
    }

    @POST
    @Path("profile")
    public Response change() {
        return form.result(() -> {
            members.changeProfile(profile(orNull("interface"), orNull("zone")), form.number("version"));
            return page.getRoot() + "me/profile?saved=yes";
        });
    }

    @POST
    @Path("private")
    public Response confide() {
        return form.result(() -> {
            PrivateRecord told = new PrivateRecord(form.value("gender"), "yes".equals(form.value("invitations")));
            members.changePrivateProfile(told.profile(), form.number("version"));
            return page.getRoot() + "me/profile?saved=yes";
        });
    }

    private Profile profile(String language, String zone) {
        return new Profile(
                form.value("name"),
                StakeholderType.of(form.value("stakeholder")).orElse(null),
                orNull("organisation"),
                new TreeSet<>(form.values("countries")),
                new TreeSet<>(form.values("languages")),
                new TreeSet<>(form.values("interests")),
                language,
                zone);
    }

    private String orNull(String field) {
        return form.value(field).isBlank() ? null : form.value(field);
    }
}
