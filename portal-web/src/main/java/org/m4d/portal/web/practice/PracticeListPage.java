package org.m4d.portal.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.practice.PracticePolicy;
import org.m4d.portal.practice.PracticeService;
import org.m4d.portal.practice.PracticeSummary;
import org.m4d.portal.search.SearchQuery;
import org.m4d.portal.search.SearchResult;
import org.m4d.portal.search.SearchResult.FacetValue;
import org.m4d.portal.search.SearchService;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The library's first page: search, the newest practices, and the themes and countries that have most of them. */
@Named("practiceList")
@RequestScoped
public class PracticeListPage implements PageModel {

    private static final int ENTRIES = 14;

    @Inject
    PracticeService practices;

    @Inject
    SearchService search;

    @Inject
    Acting acting;

    private Page<PracticeSummary> newest;
    private boolean continued;
    private SearchResult counted;

    @Override
    public void load(Route route) {
        continued = route.parameter("after").isPresent();
        newest = practices.newest(route.parameter("after").orElse(null), PageLimit.DEFAULT);
        counted = search.search(SearchQuery.browse(List.of(ContentType.PRACTICE.id()), List.of(), 1));
    }

    public Page<PracticeSummary> getNewest() {
        return newest;
    }

    /** Whether this is not the beginning of the list. */
    public boolean isContinued() {
        return continued;
    }

    public boolean isMayAdd() {
        return PracticePolicy.mayAdd(acting.actor());
    }

    /** The most frequent values of a facet. */
    public List<FacetValue> most(String facet) {
        return counted.facets().getOrDefault(facet, List.of()).stream()
                .filter(value -> value.count() > 0)
                .sorted(Comparator.comparing(FacetValue::count).reversed().thenComparing(FacetValue::value))
                .limit(ENTRIES)
                .toList();
    }
}
