package org.m4d.portal.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The form that starts a conversation, with {@code ?to=} a member who is picked already. */
@Named("newTalk")
@RequestScoped
public class NewTalkPage implements PageModel {

    @Inject
    PickedMembers picked;

    @Inject
    Acting acting;

    @Override
    public void load(Route route) {
        acting.member();
        route.numberParameter("to").ifPresent(picked::begin);
    }
}
