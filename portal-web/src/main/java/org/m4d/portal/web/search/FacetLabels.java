package org.m4d.portal.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.m4d.portal.search.SearchQuery;
import org.m4d.portal.search.SearchResult;
import org.m4d.portal.search.SearchResult.FacetValue;
import org.m4d.portal.taxonomy.Vocabularies;
import org.m4d.portal.web.page.PageLanguage;
import org.m4d.portal.web.text.Texts;

/** Gives the values of facets their names in the page's language. */
@ApplicationScoped
class FacetLabels {

    private static final List<String> ORDER = List.of("type", "lang", "theme", "corridor", "country");

    @Inject
    Vocabularies vocabularies;

    @Inject
    PageLanguage language;

    @Inject
    Texts texts;

    List<FacetView> facets(SearchResult result, SearchQuery query, SearchAddress address) {
        Map<String, List<String>> selected = Map.of(
                "type",
                query.types(),
                "lang",
                query.languages(),
                "country",
                query.countries(),
                "theme",
                query.themes(),
                "corridor",
                query.corridors());
        return ORDER.stream()
                .map(facet ->
                        facet(facet, result.facets().getOrDefault(facet, List.of()), selected.get(facet), address))
                .filter(facet -> !facet.choices().isEmpty())
                .toList();
    }

    private FacetView facet(String name, List<FacetValue> values, List<String> selected, SearchAddress address) {
        List<FacetView.Choice> choices = new ArrayList<>();
        values.stream()
                .filter(value -> value.count() > 0 || selected.contains(value.value()))
                .forEach(value -> choices.add(choice(name, value.value(), value.count(), address)));
        selected.stream()
                .filter(value ->
                        values.stream().noneMatch(known -> known.value().equals(value)))
                .forEach(value -> choices.add(choice(name, value, 0, address)));
        choices.sort(Comparator.comparing(FacetView.Choice::chosen)
                .thenComparing(FacetView.Choice::count)
                .reversed()
                .thenComparing(FacetView.Choice::label));
        return new FacetView(name, choices);
    }

    private FacetView.Choice choice(String facet, String value, long count, SearchAddress address) {
        return new FacetView.Choice(
                facet, value, label(facet, value), count, address.has(facet, value), address.toggled(facet, value));
    }

    private String corridor(String value, String lang) {
        String[] ends = value.split("-", 2);
        return ends.length < 2
                ? value
                : texts.of(
                        "corridor.label",
                        vocabularies.countryName(ends[0], lang),
                        vocabularies.countryName(ends[1], lang));
    }

    private String label(String facet, String value) {
        String lang = language.get().code();
        return switch (facet) {
            case "lang" -> vocabularies.languageName(value, lang);
            case "country" -> vocabularies.countryName(value, lang);
            case "corridor" -> corridor(value, lang);
            case "theme" -> vocabularies.themeLabel(value, lang);
            default -> texts.has("type." + value) ? texts.get("type." + value) : value;
        };
    }
}
