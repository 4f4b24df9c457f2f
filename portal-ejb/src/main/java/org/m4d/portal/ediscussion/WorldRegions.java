package org.m4d.portal.ediscussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.m4d.portal.taxonomy.Country;
import org.m4d.portal.taxonomy.Vocabularies;

/** The parts of the world as the United Nations have them, by an id in lower case: {@code africa}, {@code oceania}. */
@ApplicationScoped
public class WorldRegions {

    @Inject
    Vocabularies vocabularies;

    /** The codes of the countries in each region. */
    public Map<String, List<String>> all() {
        return vocabularies.countries("en").stream()
                .filter(country -> !country.region().isEmpty())
                .collect(Collectors.groupingBy(
                        country -> country.region().toLowerCase(Locale.ROOT),
                        TreeMap::new,
                        Collectors.mapping(Country::code, Collectors.toList())));
    }
}
