package org.m4d.portal.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.ledger.FollowedStatement;
import org.m4d.portal.ledger.LedgerPolicy;
import org.m4d.portal.ledger.LedgerService;
import org.m4d.portal.ledger.RecommendationService;
import org.m4d.portal.ledger.RecommendationState;
import org.m4d.portal.ledger.RecommendationView;
import org.m4d.portal.organisation.OrganisationService;
import org.m4d.portal.organisation.OrganisationSummary;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.security.Acting;
import org.m4d.portal.synthesis.SummaryService;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.page.PageLanguage;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The form with which a team recommends something, or changes a recommendation. */
@Named("recommendationForm")
@RequestScoped
public class RecommendationFormPage implements PageModel {

    private static final int MOST_FOUND = 12;
    private static final int LONGEST_BEGINNING = 80;

    @Inject
    LedgerService ledger;

    @Inject
    RecommendationService recommendations;

    @Inject
    EDiscussionService discussions;

    @Inject
    SummaryService summaries;

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
    private List<FollowedStatement> statements = List.of();
    private String source = "";
    private String contact = "";

    @Override
    public void load(Route route) {
        acting.member();
        if (route.path().startsWith("ediscussion/")) {
            discussion = discussions.discussion(route.number("id"));
            LedgerPolicy.checkRecommend(
                    acting.actor(),
                    discussion.facilitatedBy(acting.actor().memberId()),
                    EDiscussionState.of(discussion.state()).orElseThrow());
        } else {
            recommendation = ledger.recommendation(route.number("id"));
            discussion = discussions.discussion(recommendation.discussion());
            require(recommendations.rights(recommendation.id()).change(), "error.ledger.not-yours");
            source = ledger.source(recommendation.id());
            contact = recommendations.contact(recommendation.id());
        }
        found = offered();
        statements = statements();
    }

    /** Those of the summary in their order, and the one that is chosen already and was taken out since. */
    private List<FollowedStatement> statements() {
        List<FollowedStatement> all = new ArrayList<>();
        summaries.find(discussion.id()).ifPresent(summary -> summary.statements()
                .map(one ->
                        new FollowedStatement(one.id(), one.number(), Sanitizer.textOf(one.html()), one.lang(), null))
                .forEach(all::add));
        FollowedStatement present = recommendation == null ? null : recommendation.statement();
        if (present != null && present.number() == null) {
            all.addFirst(present);
        }
        return all;
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

    /** Statements to choose from. */
    public List<FollowedStatement> getStatements() {
        return statements;
    }

    /** The id of the chosen statement; empty for none. */
    public String getFollowed() {
        return form.getState()
                .value(
                        "statement",
                        recommendation == null || recommendation.statement() == null
                                ? ""
                                : String.valueOf(recommendation.statement().id()));
    }

    /** So much of a statement's words as a list has room for. */
    public String beginning(FollowedStatement statement) {
        String text = statement.text();
        if (text.length() <= LONGEST_BEGINNING) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST_BEGINNING);
        return text.substring(0, space < 1 ? text.offsetByCodePoints(0, LONGEST_BEGINNING / 2) : space) + " …";
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
