package org.m4d.portal.organisation;

import java.time.Instant;
import org.m4d.portal.member.AuthorView;

/**
 * An office that somebody asked for and nobody has confirmed yet.
 *
 * @param member who asked; what she says of herself is all that is known here
 * @param since when she asked
 */
public record WaitingMandate(long id, OrganisationSummary organisation, AuthorView member, Instant since) {

    static WaitingMandate of(Mandate mandate) {
        return new WaitingMandate(
                mandate.getId(),
                OrganisationSummary.of(mandate.getOrganisation()),
                AuthorView.of(mandate.getMember()),
                mandate.getSince());
    }
}
