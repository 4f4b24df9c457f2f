package org.m4d.portal.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.ledger.AddresseeView;
import org.m4d.portal.ledger.EvidenceView;
import org.m4d.portal.ledger.LedgerEntryView;
import org.m4d.portal.ledger.LedgerService;
import org.m4d.portal.ledger.OwnRights;
import org.m4d.portal.ledger.RecommendationService;
import org.m4d.portal.ledger.RecommendationState;
import org.m4d.portal.ledger.RecommendationView;
import org.m4d.portal.notification.NotificationService;
import org.m4d.portal.web.page.Names;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** A recommendation with its answer, its evidence and its history. */
@Named("recommendationPage")
@RequestScoped
public class RecommendationPage implements PageModel {

    @Inject
    LedgerService ledger;

    @Inject
    RecommendationService recommendations;

    @Inject
    NotificationService notices;

    @Inject
    Names names;

    private RecommendationView recommendation;
    private RecommendationView successor;
    private Page<EvidenceView> evidence;
    private Page<LedgerEntryView> history;
    private OwnRights rights;
    private String posted;
    private boolean waits;

    @Override
    public void load(Route route) {
        recommendation = ledger.recommendation(route.number("id"));
        successor = recommendation.successor() == null ? null : ledger.recommendation(recommendation.successor());
        evidence = ledger.evidence(recommendation.id(), route.parameter("after").orElse(null), PageLimit.DEFAULT);
        history = ledger.history(recommendation.id(), null, PageLimit.DEFAULT);
        rights = recommendations.rights(recommendation.id());
        posted = route.parameter("posted").orElse(null);
        waits = route.parameter("waits").isPresent();
        notices.seen(new ContentRef(ContentType.RECOMMENDATION, recommendation.id()));
    }

    public RecommendationView getRecommendation() {
        return recommendation;
    }

    /** What took its place; null for nothing. */
    public RecommendationView getSuccessor() {
        return successor;
    }

    public Page<EvidenceView> getEvidence() {
        return evidence;
    }

    /** The latest of it. */
    public Page<LedgerEntryView> getHistory() {
        return history;
    }

    public OwnRights getRights() {
        return rights;
    }

    /** Whether evidence is taken, if not of this reader then of one who signs in. */
    public boolean isTakesEvidence() {
        return RecommendationState.of(recommendation.state())
                .filter(state -> state.admits(RecommendationState.Act.EVIDENCE))
                .isPresent();
    }

    /** The draft that was just published; null for none. */
    public String getPosted() {
        return posted;
    }

    /** Whether what was just published waits for a moderator. */
    public boolean isWaits() {
        return waits;
    }

    /** The query for all recommendations to the same addressee. */
    public String getSameAddressee() {
        AddresseeView addressee = recommendation.addressee();
        return addressee.organisation() == null
                ? "addressee=" + names.encoded(addressee.name())
                : "organisation=" + addressee.organisation().id();
    }
}
