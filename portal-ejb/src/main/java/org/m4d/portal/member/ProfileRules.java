package org.m4d.portal.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.taxonomy.Vocabularies;

/** What a profile may name: countries, languages and themes that exist. */
@ApplicationScoped
public class ProfileRules {

    @Inject
    Vocabularies vocabularies;

    /** @throws InvalidInput naming each field that holds something unknown */
    public void check(Profile profile) {
        List<InvalidInput.Violation> found = new ArrayList<>();
        vocabularies
                .unknownCountries(profile.countries())
                .forEach(code -> found.add(unknown("countries", "error.country", code)));
        vocabularies
                .unknownLanguages(profile.languages())
                .forEach(code -> found.add(unknown("languages", "error.language", code)));
        vocabularies
                .unknownThemes(profile.interests())
                .forEach(slug -> found.add(unknown("interests", "error.theme", slug)));
        if (FormerMember.is(profile.name().strip())) {
            found.add(unknown("name", "error.name-reserved", profile.name()));
        }
        if (profile.language() != null && PortalLanguage.of(profile.language()).isEmpty()) {
            found.add(unknown("language", "error.language", profile.language()));
        }
        if (profile.zone() != null && !validZone(profile.zone())) {
            found.add(unknown("zone", "error.zone", profile.zone()));
        }
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }

    private static boolean validZone(String zone) {
        try {
            ZoneId.of(zone);
            return true;
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private static InvalidInput.Violation unknown(String field, String key, String value) {
        return new InvalidInput.Violation(field, key, Map.of("value", value));
    }
}
