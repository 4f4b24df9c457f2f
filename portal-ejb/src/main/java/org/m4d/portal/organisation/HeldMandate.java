package org.m4d.portal.organisation;

import java.time.Instant;

/**
 * A mandate as its holder sees it.
 *
 * @param role id of the role
 * @param since when it began or was asked for
 * @param confirmed whether it gives rights already
 */
public record HeldMandate(long id, OrganisationSummary organisation, String role, Instant since, boolean confirmed) {

    static HeldMandate of(Mandate mandate) {
        return new HeldMandate(
                mandate.getId(),
                OrganisationSummary.of(mandate.getOrganisation()),
                mandate.getRole().id(),
                mandate.getSince(),
                mandate.confirmed());
    }
}
