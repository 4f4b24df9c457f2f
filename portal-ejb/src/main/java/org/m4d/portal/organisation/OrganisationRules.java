package org.m4d.portal.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.InvalidInput.Violation;
import org.m4d.portal.taxonomy.Vocabularies;

/** What the record of an organisation may name, whoever writes it: a form, a program or an import. */
@ApplicationScoped
public class OrganisationRules {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SUMMARY = 2_000;

    @Inject
    Vocabularies vocabularies;

    /** @throws InvalidInput naming each field that cannot be taken */
    public void check(OrganisationRecord record) {
        check(record, List.of());
    }

    /** As {@link #check(OrganisationRecord)}, reporting what a feature found besides in one go. */
    public void check(OrganisationRecord record, List<Violation> foundBefore) {
        List<Violation> found = new ArrayList<>(foundBefore);
        names(record, found);
        length("summary", record.summary(), LONGEST_SUMMARY, found);
        length("place", record.place(), 120, found);
        found.addAll(unknown("country", "error.country", vocabularies.unknownCountries(one(record.country()))));
        found.addAll(unknown("lang", "error.language", vocabularies.unknownLanguages(one(record.lang()))));
        found.addAll(unknown("themes", "error.theme", vocabularies.unknownThemes(record.themes())));
        found.addAll(unknown("languages", "error.language", vocabularies.unknownLanguages(record.languages())));
        if (record.website() != null && !webAddress(record.website())) {
            found.add(new Violation("website", "error.website", Map.of()));
        }
        if (record.identifier() != null && record.identifier().length() > 120) {
            found.add(new Violation("identifier", "error.length", Map.of("min", 0, "max", 120)));
        }
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }

    /** Each of these countries that does not exist, as a reason to refuse the field. */
    public List<Violation> unknownCountries(String field, Collection<String> codes) {
        return unknown(field, "error.country", vocabularies.unknownCountries(codes));
    }

    private void names(OrganisationRecord record, List<Violation> found) {
        if (record.names() == null || record.names().isEmpty()) {
            found.add(new Violation("names", "error.required", Map.of()));
            return;
        }
        record.names().texts().values().forEach(name -> length("names", name, LONGEST_NAME, found));
        found.addAll(unknown(
                "names",
                "error.language",
                vocabularies.unknownLanguages(record.names().texts().keySet())));
    }

    private static void length(String field, String text, int most, List<Violation> found) {
        if (text == null || text.isBlank()) {
            found.add(new Violation(field, "error.required", Map.of()));
        } else if (text.length() > most) {
            found.add(new Violation(field, "error.length", Map.of("min", 1, "max", most)));
        }
    }

    private static List<String> one(String code) {
        return List.of(code == null ? "" : code);
    }

    private static List<Violation> unknown(String field, String key, List<String> values) {
        return values.stream()
                .map(value -> value.isEmpty()
                        ? new Violation(field, "error.required", Map.of())
                        : new Violation(field, key, Map.of("value", value)))
                .toList();
    }

    private static boolean webAddress(String address) {
        try {
            URI uri = new URI(address);
            return address.length() <= 300
                    && uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException broken) {
            return false;
        }
    }
}
