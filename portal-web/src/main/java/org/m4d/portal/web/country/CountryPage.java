package org.m4d.portal.web.country;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.country.CountryService;
import org.m4d.portal.country.MigrantStockView;
import org.m4d.portal.country.StockRow;
import org.m4d.portal.search.SearchHit;
import org.m4d.portal.search.SearchQuery;
import org.m4d.portal.search.SearchResult;
import org.m4d.portal.search.SearchResult.FacetValue;
import org.m4d.portal.search.SearchService;
import org.m4d.portal.taxonomy.Country;
import org.m4d.portal.web.routing.MovedTo;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** One country: figures with their sources, and what members of this portal do there. */
@Named("countryPage")
@RequestScoped
public class CountryPage implements PageModel {

    private static final int MOST_SHOWN = 10;
    private static final int HITS = 5;

    @Inject
    CountryService countries;

    @Inject
    SearchService search;

    private Country country;
    private MigrantStockView stock;
    private SearchResult here;

    @Override
    public void load(Route route) {
        String code = route.part("code");
        if (!code.equals(code.toUpperCase(Locale.ROOT))) {
            throw new MovedTo("/" + route.language().code() + "/" + ContentPath.country(code));
        }
        country = countries.country(code);
        stock = countries.migrantStock(code);
        here = search.search(SearchQuery.browse(List.of(), List.of(code), HITS));
    }

    public Country getCountry() {
        return country;
    }

    public MigrantStockView getStock() {
        return stock;
    }

    /** The totals over the years as a chart. */
    public StockChart getChart() {
        return new StockChart(stock.series());
    }

    /** The ten countries where most people from here live. */
    public StockBars getDestinations() {
        return bars(stock.destinations());
    }

    /** The ten countries where most people who live here come from. */
    public StockBars getOrigins() {
        return bars(stock.origins());
    }

    private StockBars bars(List<StockRow> rows) {
        return new StockBars(
                rows.subList(0, Math.min(MOST_SHOWN, rows.size())),
                stock.latest().year());
    }

    /** What was written about this country last. */
    public List<SearchHit> getLatest() {
        return here.hits();
    }

    /** How many records of a type are about this country. */
    public long count(String type) {
        return here.facets().getOrDefault("type", List.of()).stream()
                .filter(value -> value.value().equals(type))
                .mapToLong(FacetValue::count)
                .sum();
    }
}
