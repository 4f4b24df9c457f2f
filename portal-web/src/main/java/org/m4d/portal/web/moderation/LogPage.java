package org.m4d.portal.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.moderation.DecisionService;
import org.m4d.portal.moderation.LoggedDecision;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** What moderators decided, for everybody to read. */
@Named("moderationLog")
@RequestScoped
public class LogPage implements PageModel {

    @Inject
    DecisionService decisions;

    private Page<LoggedDecision> log;

    @Override
    public void load(Route route) {
        log = decisions.log(route.parameter("after").orElse(null), PageLimit.DEFAULT);
    }

    public Page<LoggedDecision> getLog() {
        return log;
    }
}
