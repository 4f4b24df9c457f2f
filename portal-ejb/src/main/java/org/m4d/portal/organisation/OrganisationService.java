package org.m4d.portal.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.organisation.internal.Organisations;

/** Organisations of every kind, where the kind does not matter. */
@Stateless
public class OrganisationService {

    @Inject
    Organisations organisations;

    /**
     * Finds organisations by what somebody begins to type, for pickers: each word begins a word of a name, in any language and script.
     *
     * @return in the alphabetical order of the language, never by any merit; empty when nothing is typed
     */
    @PermitAll
    public List<OrganisationSummary> beginningWith(String typed, PortalLanguage language, int limit) {
        return organisations.beginningWith(typed == null ? "" : typed, language, limit).stream()
                .map(OrganisationSummary::of)
                .toList();
    }

    /** @throws NotFound when there is no such organisation */
    @PermitAll
    public OrganisationSummary summary(long id) {
        return OrganisationSummary.of(organisations.get(id));
    }
}
