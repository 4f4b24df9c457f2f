package org.m4d.portal.ediscussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.InvalidInput.Violation;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.taxonomy.Vocabularies;

/** What an invitation list may be narrowed by, and what an invitation must say. */
@ApplicationScoped
public class InvitationRules {

    @Inject
    Vocabularies vocabularies;

    @Inject
    WorldRegions regions;

    /** @throws InvalidInput naming each part that is unknown */
    public void check(InviteeFilter filter) {
        List<Violation> found = new ArrayList<>();
        if (filter.country() != null && vocabularies.country(filter.country()).isEmpty()) {
            found.add(unknown("country", "error.country", filter.country()));
        }
        if (filter.region() != null && !regions.all().containsKey(filter.region())) {
            found.add(unknown("region", "error.choice", filter.region()));
        }
        if (filter.language() != null
                && vocabularies.language(filter.language()).isEmpty()) {
            found.add(unknown("language", "error.language", filter.language()));
        }
        if (filter.stakeholder() != null
                && StakeholderType.of(filter.stakeholder()).isEmpty()) {
            found.add(unknown("stakeholder", "error.choice", filter.stakeholder()));
        }
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }

    /** @throws InvalidInput when it names nobody, or its filter something unknown */
    public void check(InvitationInput input) {
        if (!input.all() && input.members().isEmpty()) {
            throw InvalidInput.of("members", "error.silence.nobody");
        }
        check(input.filter());
    }

    private static Violation unknown(String field, String key, String value) {
        return new Violation(field, key, Map.of("value", value));
    }
}
