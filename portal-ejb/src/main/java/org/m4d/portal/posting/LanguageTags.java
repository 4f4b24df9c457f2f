package org.m4d.portal.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.taxonomy.Vocabularies;

/** The languages that a text may claim to be in. */
@ApplicationScoped
public class LanguageTags {

    @Inject
    Vocabularies vocabularies;

    /** @throws InvalidInput on this field when the portal does not know the language */
    public void check(String field, String tag) {
        if (vocabularies.language(tag).isEmpty()) {
            throw InvalidInput.of(field, "error.language", Map.of("value", tag));
        }
    }
}
