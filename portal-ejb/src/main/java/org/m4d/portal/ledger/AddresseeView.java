package org.m4d.portal.ledger;

import org.m4d.portal.organisation.OrganisationSummary;

/**
 * Whom a recommendation is put to.
 *
 * @param organisation on the portal; null for an addressee that is not
 * @param name of an addressee that is not on the portal; null for an organisation
 * @param country ISO 3166-1 alpha-2
 */
public record AddresseeView(OrganisationSummary organisation, String name, String country) {

    static AddresseeView of(Recommendation recommendation) {
        return new AddresseeView(
                recommendation.getOrganisation() == null
                        ? null
                        : OrganisationSummary.of(recommendation.getOrganisation()),
                recommendation.getAddresseeName(),
                recommendation.getCountry());
    }

    /** Its name for readers of a language. */
    public String in(String language) {
        return organisation == null ? name : organisation.names().in(language);
    }
}
