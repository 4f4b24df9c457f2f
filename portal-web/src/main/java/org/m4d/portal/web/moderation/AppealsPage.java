package org.m4d.portal.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.moderation.DecisionService;
import org.m4d.portal.moderation.DecisionView;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The appeals that wait for somebody who took no part in the decision. */
@Named("appealsPage")
@RequestScoped
public class AppealsPage implements PageModel {

    @Inject
    DecisionService decisions;

    private Page<DecisionView> open;

    @Override
    public void load(Route route) {
        open = decisions.openAppeals(route.parameter("after").orElse(null), PageLimit.DEFAULT);
    }

    public Page<DecisionView> getOpen() {
        return open;
    }
}
