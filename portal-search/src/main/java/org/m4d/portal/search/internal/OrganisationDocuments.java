package org.m4d.portal.search.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.association.Association;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.organisation.Authority;
import org.m4d.portal.organisation.Organisation;
import org.m4d.portal.posting.Sanitizer;

/** How organisations become documents: found by every name they have, in each language. */
final class OrganisationDocuments {

    private OrganisationDocuments() {}

    /** An association is found under the countries of its seat, its origins and its residences. */
    static SearchDocument of(Association association) {
        Set<String> countries = new TreeSet<>(association.getOrigins());
        countries.addAll(association.getResidences());
        countries.add(association.getCountry());
        String form = association.getLegalForm() == null ? "" : " " + association.getLegalForm();
        return document(association, countries, form);
    }

    static SearchDocument of(Authority authority) {
        return document(authority, List.of(authority.getCountry()), "");
    }

    private static SearchDocument document(Organisation organisation, Collection<String> countries, String further) {
        String language = organisation.getSummary().language();
        String name = organisation.name(language);
        return new SearchDocument(
                organisation.type(),
                organisation.getId(),
                organisation.getExternalKey(),
                ContentPath.of(organisation.type(), organisation.getId(), name),
                name,
                language,
                organisation.getNames(),
                Sanitizer.textOf(organisation.getSummary().html()) + " " + organisation.getPlace() + further,
                countries,
                organisation.getThemes(),
                organisation.getChangedAt());
    }
}
