package org.m4d.portal.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.posting.LanguageTags;
import org.m4d.portal.taxonomy.Vocabularies;

/** What must be true of what a group says of itself. */
@ApplicationScoped
public class GroupRules {

    @Inject
    Vocabularies vocabularies;

    @Inject
    LanguageTags tags;

    /**
     * Checks the choices, which annotations cannot.
     *
     * @return the kind of group that is meant
     * @throws InvalidInput on the field that names something unknown
     */
    public GroupKind check(GroupInput input) {
        tags.check("lang", input.lang());
        known("themes", "error.theme", vocabularies.unknownThemes(input.themes()));
        known("countries", "error.country", vocabularies.unknownCountries(input.countries()));
        known("languages", "error.language", vocabularies.unknownLanguages(input.languages()));
        return GroupKind.of(input.kind()).orElseThrow(() -> InvalidInput.of("kind", "error.choice"));
    }

    private static void known(String field, String key, List<String> unknown) {
        first(unknown).forEach(value -> {
            throw InvalidInput.of(field, key, Map.of("value", value));
        });
    }

    private static Collection<String> first(List<String> values) {
        return values.subList(0, Math.min(1, values.size()));
    }
}
