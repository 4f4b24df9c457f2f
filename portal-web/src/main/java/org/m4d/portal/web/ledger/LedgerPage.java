package org.m4d.portal.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.ledger.LedgerCounts;
import org.m4d.portal.ledger.LedgerFilter;
import org.m4d.portal.ledger.LedgerOrder;
import org.m4d.portal.ledger.LedgerService;
import org.m4d.portal.ledger.RecommendationService;
import org.m4d.portal.ledger.RecommendationState;
import org.m4d.portal.ledger.RecommendationView;
import org.m4d.portal.organisation.OrganisationService;
import org.m4d.portal.organisation.OrganisationSummary;
import org.m4d.portal.web.page.Names;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The ledger, whole or of one e-discussion: the address is the query. */
@Named("ledgerPage")
@RequestScoped
public class LedgerPage implements PageModel {

    @Inject
    LedgerService ledger;

    @Inject
    RecommendationService recommendations;

    @Inject
    EDiscussionService discussions;

    @Inject
    OrganisationService organisations;

    @Inject
    Names names;

    private EDiscussionView discussion;
    private OrganisationSummary organisation;
    private LedgerFilter filter;
    private LedgerOrder order;
    private Page<RecommendationView> found;
    private LedgerCounts counts;

    @Override
    public void load(Route route) {
        discussion = route.part("id") == null ? null : discussions.discussion(route.number("id"));
        organisation = route.numberParameter("organisation")
                .map(organisations::summary)
                .orElse(null);
        filter = new LedgerFilter(
                discussion == null ? null : discussion.id(),
                route.parameter("state").flatMap(RecommendationState::of).orElse(null),
                route.parameter("overdue").filter("true"::equals).isPresent(),
                route.parameter("country").orElse(null),
                organisation == null ? null : organisation.id(),
                route.parameter("addressee").orElse(null));
        order = route.parameter("order").flatMap(LedgerOrder::of).orElse(LedgerOrder.NEWEST);
        found = ledger.list(filter, order, route.parameter("after").orElse(null), PageLimit.DEFAULT);
        counts = ledger.counts(filter);
    }

    /** Whose recommendations these are; null for those of all. */
    public EDiscussionView getDiscussion() {
        return discussion;
    }

    public Page<RecommendationView> getFound() {
        return found;
    }

    public LedgerCounts getCounts() {
        return counts;
    }

    public boolean isMayRecommend() {
        return discussion != null && recommendations.mayRecommend(discussion.id());
    }

    /** All states, to choose from. */
    public List<String> getStates() {
        return Arrays.stream(RecommendationState.values())
                .map(RecommendationState::id)
                .toList();
    }

    /** The chosen state; null for any. */
    public String getState() {
        return filter.state() == null ? null : filter.state().id();
    }

    public boolean isOverdue() {
        return filter.overdue();
    }

    /** The chosen country; null for any. */
    public String getCountry() {
        return filter.country();
    }

    /** The chosen addressee on the portal; null for any. */
    public OrganisationSummary getOrganisation() {
        return organisation;
    }

    /** The chosen addressee that is not on the portal; null for any. */
    public String getAddressee() {
        return filter.addressee();
    }

    public String getOrder() {
        return order.id();
    }

    /** Whether something is chosen. */
    public boolean isNarrowed() {
        return !query(false).isEmpty();
    }

    /** The address of this page after the language, without its query. */
    public String getPath() {
        return discussion == null ? "ledger" : "ediscussion/" + discussion.id() + "/ledger";
    }

    /** What the address of the next page has besides the place where it begins. */
    public String getRest() {
        Map<String, String> rest = query(false);
        rest.put("order", order.id());
        return "&" + written(rest);
    }

    /** The same choice as the query of the data; empty for all. */
    public String getDataQuery() {
        Map<String, String> query = query(true);
        return query.isEmpty() ? "" : "?" + written(query);
    }

    private Map<String, String> query(boolean withDiscussion) {
        Map<String, String> query = new LinkedHashMap<>();
        if (withDiscussion && discussion != null) {
            query.put("discussion", String.valueOf(discussion.id()));
        }
        put(query, "state", getState());
        put(query, "overdue", filter.overdue() ? "true" : null);
        put(query, "country", filter.country());
        put(query, "organisation", filter.organisation());
        put(query, "addressee", filter.addressee());
        return query;
    }

    private static void put(Map<String, String> query, String name, Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }

    private String written(Map<String, String> query) {
        return query.entrySet().stream()
                .map(part -> part.getKey() + "=" + names.encoded(part.getValue()))
                .collect(Collectors.joining("&"));
    }
}
