package org.m4d.portal.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.ledger.LedgerService;
import org.m4d.portal.ledger.RecommendationService;
import org.m4d.portal.ledger.RecommendationView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The form with which a member says what she saw of a recommendation being carried out, or not. */
@Named("evidenceForm")
@RequestScoped
public class EvidenceFormPage implements PageModel {

    @Inject
    LedgerService ledger;

    @Inject
    RecommendationService recommendations;

    @Inject
    Acting acting;

    private RecommendationView recommendation;

    @Override
    public void load(Route route) {
        acting.member();
        recommendation = ledger.recommendation(route.number("id"));
        if (!recommendations.rights(recommendation.id()).evidence()) {
            throw new NotAllowed("error.ledger.not-yours");
        }
    }

    public RecommendationView getRecommendation() {
        return recommendation;
    }
}
