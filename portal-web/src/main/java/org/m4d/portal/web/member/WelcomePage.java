package org.m4d.portal.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.m4d.portal.member.Profile;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.routing.LocalAddress;
import org.m4d.portal.web.routing.MovedTo;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The first login: who are you, before going on to where you came from. */
@Named("welcome")
@RequestScoped
public class WelcomePage implements PageModel {

    @Inject
    Acting acting;

    @Inject
    AccountClaims account;

    @Inject
    ProfileForm fields;

    private String back;

    @Override
    public void load(Route route) {
        acting.signedIn();
        back = LocalAddress.of(
                route.parameter("back").orElse("/" + route.language().code() + "/"));
        if (acting.actor().registered()) {
            throw new MovedTo(back);
        }
        String tag = route.language().code();
        fields.begin(new Profile(account.name(), null, null, Set.of(), Set.of(tag), Set.of(), tag, null));
    }

    /** Where the person was when she signed in. */
    public String getBack() {
        return back;
    }
}
