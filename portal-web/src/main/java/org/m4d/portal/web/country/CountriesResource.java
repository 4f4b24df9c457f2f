package org.m4d.portal.web.country;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.country.CountryService;
import org.m4d.portal.country.CountryTotal;
import org.m4d.portal.country.MigrantStockView;
import org.m4d.portal.taxonomy.Country;
import org.m4d.portal.taxonomy.Vocabularies;
import org.m4d.portal.web.api.Listing;

/** Countries and their figures. */
@Tag(name = "Countries")
@Path("countries")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CountriesResource {

    @Inject
    CountryService countries;

    @Inject
    Vocabularies vocabularies;

    /** A country; {@code latest} is null without figures. */
    public record Row(String code, String iso3, String region, Map<String, String> names, CountryTotal latest) {}

    /** All countries by their English names. */
    @Operation(summary = "All countries by their English names")
    @GET
    public Listing<Row> all() {
        Map<String, CountryTotal> totals =
                countries.totals().stream().collect(Collectors.toMap(CountryTotal::country, Function.identity()));
        List<Row> rows = vocabularies.countries("en").stream()
                .map(country -> row(country, totals.get(country.code())))
                .toList();
        return new Listing<>(rows, null);
    }

    /** One country. */
    @Operation(summary = "One country")
    @GET
    @Path("{code}")
    public Row one(@PathParam("code") String code) {
        CountryTotal latest = countries.totals().stream()
                .filter(total -> total.country().equals(code))
                .findFirst()
                .orElse(null);
        return row(countries.country(code), latest);
    }

    /** Its migrant stock by origin and by destination over the years, in persons. */
    @Operation(summary = "Its migrant stock by origin and by destination over the years, in persons")
    @GET
    @Path("{code}/migrant-stock")
    public MigrantStockView migrantStock(@PathParam("code") String code) {
        return countries.migrantStock(code);
    }

    private static Row row(Country country, CountryTotal latest) {
        return new Row(
                country.code(),
                country.iso3(),
                country.region(),
                country.names().texts(),
                latest);
    }
}
