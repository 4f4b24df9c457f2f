package org.m4d.portal.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.Page;
import org.m4d.portal.moderation.CaseView;
import org.m4d.portal.moderation.QueueService;
import org.m4d.portal.moderation.Reason;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The moderators' queue. */
@Named("queuePage")
@RequestScoped
public class QueuePage implements PageModel {

    private static final int PER_PAGE = 10;

    @Inject
    QueueService queue;

    @Inject
    CurrentForm form;

    private Page<CaseView> cases;
    private String done;
    private String after;
    private long sent;

    @Override
    public void load(Route route) {
        after = route.parameter("after").orElse(null);
        cases = queue.open(after, PER_PAGE);
        sent = route.numberParameter("case").orElse(0L);
        done = route.parameter("done").orElse(null);
    }

    public Page<CaseView> getCases() {
        return cases;
    }

    /** What was just done to a case; null for nothing. */
    public String getDone() {
        return done;
    }

    /** The reason that the form of a case begins with: what was typed before, or what the first report says. */
    public String suggested(CaseView of) {
        String first = of.flags().isEmpty()
                ? Reason.SPAM.id()
                : of.flags().getFirst().reason().id();
        return sent == of.id() ? form.getState().value("reason", first) : first;
    }

    /** What was typed into the form of a case that was refused. */
    public String facts(CaseView of) {
        return sent == of.id() ? form.getState().value("facts") : "";
    }

    /** The cursor of this page, for forms that come back to it; null on the first. */
    public String getAfter() {
        return after;
    }
}
