package org.m4d.portal.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.moderation.FlagService;
import org.m4d.portal.moderation.FlagView;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** What a member reported, and what became of it. */
@Named("ownFlags")
@RequestScoped
public class OwnFlagsPage implements PageModel {

    @Inject
    FlagService flags;

    private Page<FlagView> own;

    @Override
    public void load(Route route) {
        own = flags.own(route.parameter("after").orElse(null), PageLimit.DEFAULT);
    }

    public Page<FlagView> getOwn() {
        return own;
    }
}
