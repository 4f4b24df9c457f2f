package org.m4d.portal.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.ledger.LedgerService;
import org.m4d.portal.ledger.RecommendationService;
import org.m4d.portal.ledger.RecommendationState;
import org.m4d.portal.ledger.RecommendationView;
import org.m4d.portal.organisation.OrganisationService;
import org.m4d.portal.organisation.OrganisationSummary;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.page.PageLanguage;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The form with which a team recommends something, or changes a recommendation. */
@Named("recommendationForm")
@RequestScoped
public class RecommendationFormPage implements PageModel {

    private static final int MOST_FOUND = 12;

    @Inject
    LedgerService ledger;

    @Inject
    RecommendationService recommendations;

    @Inject
    EDiscussionService discussions;

    @Inject
    OrganisationService organisations;

    @Inject
    Acting acting;

    @Inject
    CurrentForm form;

    @Inject
    PageLanguage language;

    private EDiscussionView discussion;
    private RecommendationView recommendation;
    private List<OrganisationSummary> found = List.of();
    private String source = "";
    private String contact = "";

    @Override
    public void load(Route route) {
        acting.member();
        if (route.path().startsWith("ediscussion/")) {
            discussion = discussions.discussion(route.number("id"));
            require(recommendations.mayRecommend(discussion.id()), "error.ledger.not-closed");
        } else {
            recommendation = ledger.recommendation(route.number("id"));
            discussion = discussions.discussion(recommendation.discussion());
            require(recommendations.rights(recommendation.id()).change(), "error.ledger.not-yours");
            source = ledger.source(recommendation.id());
            contact = recommendations.contact(recommendation.id());
        }
        found = offered();
    }

    private static void require(boolean right, String key) {
        if (!right) {
            throw new NotAllowed(key);
        }
    }

    /** The one that is chosen first, then those that what was typed finds. */
    private List<OrganisationSummary> offered() {
        List<OrganisationSummary> offered = new ArrayList<>();
        if (getChosen().matches("[0-9]{1,18}")) {
            offered.add(organisations.summary(Long.parseLong(getChosen())));
        }
        organisations.beginningWith(form.getState().value("find"), language.get(), MOST_FOUND).stream()
                .filter(one -> offered.stream().noneMatch(other -> other.id() == one.id()))
                .forEach(offered::add);
        return offered;
    }

    public long getDiscussion() {
        return discussion.id();
    }

    public String getDiscussionTitle() {
        return discussion.titles().in(language.get().code());
    }

    /** What is changed; null when a new one is written. */
    public RecommendationView getRecommendation() {
        return recommendation;
    }

    /** Whether its words and its addressee may still be others. */
    public boolean isWorded() {
        return recommendation == null
                || RecommendationState.of(recommendation.state())
                        .filter(state -> state.admits(RecommendationState.Act.REWORD))
                        .isPresent();
    }

    public String getSource() {
        return source;
    }

    /** Empty when there is none. */
    public String getContact() {
        return contact == null ? "" : contact;
    }

    /** Organisations to choose from. */
    public List<OrganisationSummary> getFound() {
        return found;
    }

    /** Whether organisations were looked for. */
    public boolean isSearched() {
        return !form.getState().value("find").isBlank();
    }

    /** The id of the chosen organisation; empty for an addressee that is not on the portal. */
    public String getChosen() {
        String onRecord = recommendation == null || recommendation.addressee().organisation() == null
                ? ""
                : String.valueOf(recommendation.addressee().organisation().id());
        return form.getState().value("organisation", onRecord);
    }

    /** The name of the draft. */
    public String getPlace() {
        return recommendation == null ? "recommend-" + discussion.id() : "recommendation-" + recommendation.id();
    }

    /** The address of this form after the language. */
    public String getAddress() {
        return recommendation == null
                ? "ediscussion/" + discussion.id() + "/ledger/new"
                : "recommendation/" + recommendation.id() + "/edit";
    }

    /** The address of the page before it. */
    public String getBack() {
        return recommendation == null
                ? "ediscussion/" + discussion.id() + "/ledger"
                : "recommendation/" + recommendation.id() + "/" + recommendation.slug();
    }
}
