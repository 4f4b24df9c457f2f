package org.m4d.portal.organisation;

import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.common.LocalizedText;

/**
 * What those in charge of an organisation of any kind say of it.
 *
 * @param names by language, one at least
 * @param lang BCP 47 tag of the summary, and the language whose name comes first
 * @param summary Markdown
 * @param country ISO 3166-1 alpha-2, of the seat
 * @param place town of the seat
 * @param themes slugs
 * @param languages BCP 47, in which it answers
 * @param website http or https, or null
 * @param identifier as a public register gives it, or null
 */
public record OrganisationRecord(
        LocalizedText names,
        String lang,
        String summary,
        String country,
        String place,
        Set<String> themes,
        Set<String> languages,
        String website,
        String identifier) {

    public OrganisationRecord {
        themes = themes == null ? Set.of() : new TreeSet<>(themes);
        languages = languages == null ? Set.of() : new TreeSet<>(languages);
        website = blankToNull(website);
        identifier = blankToNull(identifier);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
