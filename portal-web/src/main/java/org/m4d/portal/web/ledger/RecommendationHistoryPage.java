package org.m4d.portal.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.ledger.LedgerEntryView;
import org.m4d.portal.ledger.LedgerService;
import org.m4d.portal.ledger.RecommendationView;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** Who did what with a recommendation, newest first. */
@Named("recommendationHistory")
@RequestScoped
public class RecommendationHistoryPage implements PageModel {

    @Inject
    LedgerService ledger;

    private RecommendationView recommendation;
    private Page<LedgerEntryView> entries;

    @Override
    public void load(Route route) {
        recommendation = ledger.recommendation(route.number("id"));
        entries = ledger.history(recommendation.id(), route.parameter("after").orElse(null), PageLimit.DEFAULT);
    }

    public RecommendationView getRecommendation() {
        return recommendation;
    }

    public Page<LedgerEntryView> getEntries() {
        return entries;
    }
}
