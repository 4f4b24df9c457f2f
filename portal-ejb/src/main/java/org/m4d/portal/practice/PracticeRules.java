package org.m4d.portal.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.InvalidInput.Violation;
import org.m4d.portal.common.Years;
import org.m4d.portal.taxonomy.Vocabularies;

/** What a practice may name: themes, countries, levels and kinds of transfer that exist, and years that follow each other. */
@ApplicationScoped
public class PracticeRules {

    @Inject
    Vocabularies vocabularies;

    /**
     * Reads the coded facts.
     *
     * @throws InvalidInput naming each field that holds something unknown
     */
    public PracticeFacts facts(
            Set<String> themes,
            Set<Corridor> corridors,
            String level,
            Set<String> transfer,
            Integer from,
            Integer to,
            String organisation) {
        List<Violation> found = new ArrayList<>();
        vocabularies.unknownThemes(themes).forEach(slug -> found.add(unknown("themes", "error.theme", slug)));
        corridors.forEach(corridor -> checkCorridor(corridor, found));
        if (level != null && GovernmentLevel.of(level).isEmpty()) {
            found.add(unknown("level", "error.choice", level));
        }
        transfer.stream()
                .filter(kind -> TransferKind.of(kind).isEmpty())
                .forEach(kind -> found.add(unknown("transfer", "error.choice", kind)));
        checkYears(from, to, found);
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
        return new PracticeFacts(
                themes,
                corridors,
                level == null ? null : GovernmentLevel.of(level).orElseThrow(),
                transfer.stream()
                        .map(kind -> TransferKind.of(kind).orElseThrow())
                        .collect(Collectors.toCollection(TreeSet::new)),
                from,
                to,
                organisation);
    }

    private void checkCorridor(Corridor corridor, List<Violation> found) {
        vocabularies
                .unknownCountries(List.of(corridor.origin(), corridor.destination()))
                .forEach(code -> found.add(unknown("corridors", "error.country", code)));
        if (corridor.origin().equals(corridor.destination())) {
            found.add(new Violation("corridors", "error.corridor.same", Map.of()));
        }
    }

    private static void checkYears(Integer from, Integer to, List<Violation> found) {
        Years.check("from", from, found);
        if (Years.check("to", to, found) && from != null && to != null && to < from) {
            found.add(new Violation("to", "error.years", Map.of()));
        }
    }

    private static Violation unknown(String field, String key, String value) {
        return new Violation(field, key, Map.of("value", value));
    }
}
