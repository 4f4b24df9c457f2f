package org.m4d.portal.web.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.search.SearchQuery;
import org.m4d.portal.search.SearchService;
import org.m4d.portal.taxonomy.Vocabularies;

/** Ways from a directory into the search: the countries that its records have, with how many. */
@ApplicationScoped
public class DirectoryFacets {

    @Inject
    SearchService search;

    @Inject
    Vocabularies vocabularies;

    /**
     * @param path of the search after the language
     * @param name the country's name
     */
    public record Way(String path, String name, long count) {}

    /** The countries of the records of a type, in the alphabetical order of the language. */
    public List<Way> countries(String type, PortalLanguage language) {
        Collator collator = Collator.getInstance(language.locale());
        return search
                .search(new SearchQuery("", List.of(type), List.of(), List.of(), List.of(), List.of(), 0, 1))
                .facets()
                .getOrDefault("country", List.of())
                .stream()
                .map(value -> new Way(
                        "search?type=" + type + "&country=" + value.value(),
                        vocabularies.countryName(value.value(), language.code()),
                        value.count()))
                .sorted(Comparator.comparing(Way::name, collator))
                .toList();
    }
}
