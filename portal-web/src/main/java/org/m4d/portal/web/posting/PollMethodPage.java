package org.m4d.portal.web.posting;

import jakarta.enterprise.context.RequestScoped;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** How ranked polls are counted: texts alone. */
@RequestScoped
public class PollMethodPage implements PageModel {

    @Override
    public void load(Route route) {
        // nothing to fetch
    }
}
