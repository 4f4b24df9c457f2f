package org.m4d.portal.web.country;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.m4d.portal.country.CountryService;
import org.m4d.portal.country.CountryTotal;
import org.m4d.portal.country.FigureSource;
import org.m4d.portal.taxonomy.Country;
import org.m4d.portal.taxonomy.Vocabularies;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** All countries by region, or those whose name holds some letters. */
@Named("countryList")
@RequestScoped
public class CountryListPage implements PageModel {

    private static final List<String> REGIONS = List.of("Africa", "Americas", "Asia", "Europe", "Oceania");

    @Inject
    CountryService countries;

    @Inject
    Vocabularies vocabularies;

    /** A country with its totals; without figures these are null. */
    public record Row(String code, String name, CountryTotal total) {}

    /** A part of the world. */
    public record Region(String id, List<Row> rows) {}

    private List<Region> regions;
    private FigureSource source;
    private Integer year;
    private String sought;

    @Override
    public void load(Route route) {
        Locale locale = route.language().locale();
        sought = route.parameter("q").orElse("").strip();
        Map<String, CountryTotal> totals =
                countries.totals().stream().collect(Collectors.toMap(CountryTotal::country, Function.identity()));
        year = totals.values().stream().map(CountryTotal::year).findFirst().orElse(null);
        source = countries.source().orElse(null);
        Map<String, List<Row>> rows = vocabularies.countries(route.language().code()).stream()
                .filter(country -> matches(country, locale))
                .collect(Collectors.groupingBy(
                        Country::region,
                        Collectors.mapping(
                                country -> new Row(
                                        country.code(),
                                        country.names().in(locale.getLanguage()),
                                        totals.get(country.code())),
                                Collectors.toList())));
        regions = REGIONS.stream()
                .filter(rows::containsKey)
                .map(region -> new Region(region.toLowerCase(Locale.ROOT), rows.get(region)))
                .toList();
    }

    /** A single letter is a beginning; more may stand anywhere in the name. Accents do not matter. */
    private boolean matches(Country country, Locale locale) {
        String name = plain(country.names().in(locale.getLanguage()));
        String letters = plain(sought);
        return letters.length() == 1
                ? name.startsWith(letters)
                : name.contains(letters) || country.code().equalsIgnoreCase(sought);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The letters that names begin with, in the order of the page's language. */
    public List<String> letters(String language) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag(language));
        return vocabularies.countries(language).stream()
                .map(country ->
                        plain(country.names().in(language)).substring(0, 1).toUpperCase(Locale.ROOT))
                .distinct()
                .sorted(collator)
                .toList();
    }

    public List<Region> getRegions() {
        return regions;
    }

    /** Null while no figures were imported. */
    public FigureSource getSource() {
        return source;
    }

    /** The year of the figures, null without. */
    public Integer getYear() {
        return year;
    }

    public String getSought() {
        return sought;
    }
}
