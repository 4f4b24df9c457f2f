package org.m4d.portal.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.moderation.Exhibit;
import org.m4d.portal.moderation.FlagService;
import org.m4d.portal.moderation.FlagView;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** Where a member says what is wrong with something. */
@Named("flagPage")
@RequestScoped
public class FlagPage implements PageModel {

    @Inject
    FlagService flags;

    private Exhibit exhibit;
    private FlagView before;

    @Override
    public void load(Route route) {
        ContentRef about = ContentAddress.of(route);
        exhibit = flags.about(about);
        before = flags.own(about).orElse(null);
    }

    public Exhibit getExhibit() {
        return exhibit;
    }

    /** What the member reported of it before; null when nothing. */
    public FlagView getBefore() {
        return before;
    }
}
