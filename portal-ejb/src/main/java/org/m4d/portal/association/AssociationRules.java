package org.m4d.portal.association;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.InvalidInput.Violation;
import org.m4d.portal.organisation.OrganisationRules;

/** What an association's record may say, beyond what holds for every organisation. */
@ApplicationScoped
public class AssociationRules {

    private static final int EARLIEST_YEAR = 1800;

    @Inject
    OrganisationRules rules;

    @Inject
    Clock clock;

    /** @throws InvalidInput naming each field that cannot be taken */
    public void check(AssociationInput input) {
        List<Violation> found = new ArrayList<>();
        found.addAll(rules.unknownCountries("origins", input.origins()));
        found.addAll(rules.unknownCountries("residences", input.residences()));
        Integer year = input.year();
        if (year != null && (year < EARLIEST_YEAR || year > Year.now(clock).getValue())) {
            found.add(new Violation("year", "error.founded", Map.of()));
        }
        rules.check(input.common(), found);
    }
}
