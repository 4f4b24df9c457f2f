package org.m4d.portal.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.moderation.DecisionService;
import org.m4d.portal.moderation.DecisionView;
import org.m4d.portal.moderation.Exhibit;
import org.m4d.portal.moderation.Outcome;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** A statement of reasons, with the appeal against it. */
@Named("decisionPage")
@RequestScoped
public class DecisionPage implements PageModel {

    @Inject
    DecisionService decisions;

    @Inject
    Moderating moderating;

    @Inject
    Acting acting;

    private DecisionView decision;
    private Exhibit exhibit;

    @Override
    public void load(Route route) {
        decision = decisions.decision(route.number("id"));
        exhibit =
                moderating.isDecidesAppeals() ? decisions.exhibit(decision.id()).orElse(null) : null;
    }

    public DecisionView getDecision() {
        return decision;
    }

    /** What it is about, for moderators who have no page of it; else null. */
    public Exhibit getExhibit() {
        return exhibit;
    }

    /** Whether the one who reads is the one who is concerned. */
    public boolean isOwn() {
        return acting.actor().is(decision.member().id());
    }

    /** Whether the reader may bring back what was removed and has no page of its own on which to do that: a private message. */
    public boolean isLiftable() {
        return moderating.message(decision.about()) && isStanding() && moderating.isModerator() && !isOwn();
    }

    /** The id of the message that it is about. */
    public long getMessage() {
        return ContentRef.parse(decision.about()).id();
    }

    /** Whether nothing has undone it. */
    public boolean isStanding() {
        return decision.outcome() == Outcome.STANDS;
    }

    /** How the decision stands: the outcome, or what an appeal made of it. */
    public String getStands() {
        if (decision.appeal() != null && decision.appeal().overturned() == null) {
            return "appealed";
        }
        boolean upheld = decision.appeal() != null && !decision.appeal().overturned();
        return upheld ? "upheld" : decision.outcome().id();
    }
}
