package org.m4d.portal.organisation;

import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;

/**
 * An organisation of any kind where another record names it, and in pickers.
 *
 * @param type {@code association} or {@code authority}
 * @param kind the stakeholder type's id
 * @param lang of its own record: which name comes first
 * @param country of its seat
 */
public record OrganisationSummary(
        long id, String type, String kind, LocalizedText names, String lang, String country, String place) {

    public static OrganisationSummary of(Organisation organisation) {
        return new OrganisationSummary(
                organisation.getId(),
                organisation.type().id(),
                organisation.getKind().id(),
                organisation.getNames(),
                organisation.getSummary().language(),
                organisation.getCountry(),
                organisation.getPlace());
    }

    /** The address of its page after the language. */
    public String path() {
        return ContentPath.of(ContentType.of(type), id, names.in(lang));
    }
}
