package org.m4d.portal.country;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.country.internal.MigrantStocks;
import org.m4d.portal.taxonomy.Country;
import org.m4d.portal.taxonomy.Vocabularies;

/** Countries and their figures. */
@Stateless
public class CountryService {

    @Inject
    MigrantStocks stocks;

    @Inject
    Vocabularies vocabularies;

    /** @throws NotFound when there is no such country */
    @PermitAll
    public Country country(String code) {
        return vocabularies.country(code).orElseThrow(NotFound::new);
    }

    /** The totals of the latest year, for each country that has figures. */
    @PermitAll
    public List<CountryTotal> totals() {
        return stocks.latestTotals();
    }

    /**
     * The migrant stock of a country.
     *
     * @throws NotFound when there is no such country
     */
    @PermitAll
    public MigrantStockView migrantStock(String code) {
        return stocks.view(country(code).code());
    }

    /** The source of the figures; empty while nothing was imported. */
    @PermitAll
    public Optional<FigureSource> source() {
        return stocks.source();
    }
}
