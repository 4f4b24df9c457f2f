package org.m4d.portal.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.ledger.LedgerFilter;
import org.m4d.portal.ledger.LedgerOrder;
import org.m4d.portal.ledger.LedgerService;
import org.m4d.portal.ledger.OwnRights;
import org.m4d.portal.ledger.RecommendationService;
import org.m4d.portal.ledger.RecommendationStep;
import org.m4d.portal.ledger.RecommendationView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The form with which somebody takes a step with a recommendation: what she says with it. */
@Named("ledgerStep")
@RequestScoped
public class LedgerStepPage implements PageModel {

    @Inject
    LedgerService ledger;

    @Inject
    RecommendationService recommendations;

    @Inject
    Acting acting;

    private RecommendationView recommendation;
    private RecommendationStep step;
    private boolean recorded;

    @Override
    public void load(Route route) {
        acting.member();
        step = RecommendationStep.of(route.part("step")).orElseThrow(NotFound::new);
        recommendation = ledger.recommendation(route.number("id"));
        OwnRights rights = recommendations.rights(recommendation.id());
        if (!rights.steps().contains(step.id())) {
            throw new NotAllowed("error.ledger.not-yours");
        }
        recorded = rights.recorded().contains(step.id());
    }

    public RecommendationView getRecommendation() {
        return recommendation;
    }

    /** The step's name in addresses and texts. */
    public String getStep() {
        return step.id();
    }

    /** What is said with it: {@code answer}, {@code report} or {@code reason}. */
    public String getWords() {
        return step.words().name().toLowerCase(Locale.ROOT);
    }

    /** Whether the reader takes it for the addressee, and names a source. */
    public boolean isRecorded() {
        return recorded;
    }

    /** The other recommendations of the discussion, one of which may take the place of this one. */
    public List<RecommendationView> getOthers() {
        return ledger
                .list(LedgerFilter.of(recommendation.discussion()), LedgerOrder.NEWEST, null, PageLimit.MOST)
                .items()
                .stream()
                .filter(one -> one.id() != recommendation.id())
                .toList();
    }
}
