package org.m4d.portal.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.forum.QuestionService;
import org.m4d.portal.search.SearchHit;
import org.m4d.portal.search.SearchQuery;
import org.m4d.portal.search.SearchResult;
import org.m4d.portal.search.SearchService;
import org.m4d.portal.web.page.Pager;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** Search: the address is the query. */
@Named("searchPage")
@RequestScoped
public class SearchPage implements PageModel {

    private static final int SIZE = 20;

    @Inject
    SearchService search;

    @Inject
    QuestionService questions;

    @Inject
    HttpServletRequest request;

    @Inject
    FacetLabels labels;

    private SearchQuery query;
    private SearchResult result;
    private Set<Long> answered;
    private SearchAddress address;
    private Pager pager;
    private List<FacetView> facets;

    @Override
    public void load(Route route) {
        int page = route.countParameter("page").orElse(1);
        if (page < 1 || page > SearchQuery.REACH / SIZE) {
            throw new NotFound();
        }
        query = new SearchQuery(
                route.parameter("q").orElse(""),
                values("type"),
                values("lang"),
                values("country"),
                values("theme"),
                values("corridor"),
                (page - 1) * SIZE,
                SIZE);
        result = search.search(query);
        address = new SearchAddress("/" + route.language().code() + "/search", query);
        answered = questions.answered(result.hits().stream()
                .filter(hit -> ContentType.TOPIC.id().equals(hit.type()))
                .map(SearchHit::id)
                .toList());
        long reachable = Math.min(result.total(), SearchQuery.REACH);
        pager = new Pager(page, Pager.pages(reachable, SIZE), address.toString());
    }

    private List<String> values(String name) {
        String[] given = request.getParameterValues(name);
        return given == null
                ? List.of()
                : List.of(given).stream()
                        .filter(value -> !value.isBlank())
                        .distinct()
                        .toList();
    }

    public SearchQuery getQuery() {
        return query;
    }

    /** Whether a hit is a question with an accepted answer. */
    public boolean answered(SearchHit hit) {
        return ContentType.TOPIC.id().equals(hit.type()) && answered.contains(hit.id());
    }

    public SearchResult getResult() {
        return result;
    }

    public Pager getPager() {
        return pager;
    }

    /** The facets in the order of the page, each value with its label, count and the address that (un)selects it. */
    public List<FacetView> getFacets() {
        if (facets == null) {
            facets = labels.facets(result, query, address);
        }
        return facets;
    }

    /** The number of the first hit on this page. */
    public long getFirst() {
        return query.offset() + 1L;
    }

    /** The number of the last hit on this page. */
    public long getLast() {
        return query.offset() + (long) result.hits().size();
    }

    /** The first of several words, to try alone when all of them find nothing; null for a single one. */
    public String getFirstWord() {
        String[] words = query.text().split("\\s+");
        return words.length < 2 ? null : words[0];
    }

    /** Whether there are more hits than can be paged to. */
    public boolean isBeyondReach() {
        return result.total() > SearchQuery.REACH;
    }

    public int getReach() {
        return SearchQuery.REACH;
    }

    /** The icon that stands for a type of content. */
    public String icon(String type) {
        return switch (type) {
            case "practice" -> "book-open";
            case "association", "group" -> "users";
            case "authority" -> "landmark";
            case "project" -> "coins";
            case "ediscussion", "contribution", "weekly_summary" -> "calendar";
            case "recommendation" -> "list-todo";
            case "publication" -> "badge-check";
            default -> "message-square";
        };
    }

    /** The values chosen at present, each with the address that drops it. */
    public List<FacetView.Choice> getChosen() {
        return getFacets().stream()
                .flatMap(facet -> facet.choices().stream())
                .filter(FacetView.Choice::chosen)
                .toList();
    }
}
