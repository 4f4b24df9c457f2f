package org.m4d.portal.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.association.Association;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.InvalidInput.Violation;
import org.m4d.portal.common.Years;
import org.m4d.portal.organisation.Organisation;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.project.internal.Projects;
import org.m4d.portal.taxonomy.Vocabularies;

/** Finds what a project's record names, and refuses what does not exist or does not fit. */
@ApplicationScoped
public class ProjectRules {

    @Inject
    Vocabularies vocabularies;

    @Inject
    Projects projects;

    @Inject
    Markdown markdown;

    /** @throws InvalidInput naming each field that cannot be taken */
    public ProjectDescription checked(ProjectInput input) {
        List<Violation> found = new ArrayList<>();
        unknown("origin", "error.country", vocabularies.unknownCountries(List.of(input.origin())), found);
        unknown("destination", "error.country", vocabularies.unknownCountries(List.of(input.destination())), found);
        unknown("lang", "error.language", vocabularies.unknownLanguages(List.of(input.lang())), found);
        unknown("themes", "error.theme", vocabularies.unknownThemes(input.themes()), found);
        unknown("sdg", "error.goal", vocabularies.unknownGoals(input.sdg()), found);
        Years.check("from", year(input.from()), found);
        boolean ends = Years.check("to", year(input.to()), found);
        if (ends && input.from() != null && input.to() != null && input.to().isBefore(input.from())) {
            found.add(new Violation("to", "error.dates", Map.of()));
        }
        Association lead = projects.association(input.lead()).orElse(null);
        if (lead == null) {
            found.add(new Violation("lead", "error.lead", Map.of()));
        }
        List<Partner> partners = partners(input, found);
        Set<TransferKind> transfers = transfers(input, found);
        Budget budget = budget(input, found);
        Optional<ProjectStatus> status = ProjectStatus.of(input.status());
        if (status.isEmpty()) {
            found.add(new Violation("status", "error.choice", Map.of()));
        }
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
        return new ProjectDescription(
                input.title(),
                input.summary(),
                markdown.render(input.body(), input.lang()),
                lead,
                partners,
                input.origin(),
                input.destination(),
                input.themes(),
                input.sdg(),
                transfers,
                budget,
                input.from(),
                input.to(),
                input.places(),
                status.get());
    }

    private static Integer year(LocalDate day) {
        return day == null ? null : day.getYear();
    }

    /** An authority can take an authority's part alone, and nobody the same part twice. */
    private List<Partner> partners(ProjectInput input, List<Violation> found) {
        List<Partner> partners = new ArrayList<>();
        for (int row = 0; row < input.partners().size(); row++) {
            ProjectInput.PartnerInput given = input.partners().get(row);
            String roleField = "partners[" + row + "].role";
            Organisation organisation =
                    projects.organisation(given.organisation()).orElse(null);
            PartnerRole role = PartnerRole.of(given.role()).orElse(null);
            if (organisation == null) {
                found.add(new Violation("partners", "error.partner", Map.of()));
            } else if (role == null) {
                found.add(new Violation(roleField, "error.choice", Map.of()));
            } else if (role.forAuthorities() && organisation.type() != ContentType.AUTHORITY) {
                found.add(new Violation(
                        roleField, "error.partner-authority", Map.of("value", organisation.name(input.lang()))));
            } else if (!partners.contains(new Partner(organisation, role))) {
                partners.add(new Partner(organisation, role));
            }
        }
        return partners;
    }

    private static Set<TransferKind> transfers(ProjectInput input, List<Violation> found) {
        Set<TransferKind> transfers = new TreeSet<>();
        for (String id : input.transfer()) {
            TransferKind.of(id)
                    .ifPresentOrElse(
                            transfers::add, () -> found.add(new Violation("transfer", "error.choice", Map.of())));
        }
        return transfers;
    }

    private static Budget budget(ProjectInput input, List<Violation> found) {
        if (input.budget() == null) {
            return null;
        }
        String currency = input.budget().currency();
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(c -> c.getCurrencyCode().equals(currency))) {
            found.add(new Violation("budget.currency", "error.currency", Map.of("value", currency)));
        }
        return new Budget(input.budget().amount(), currency);
    }

    private static void unknown(String field, String key, List<String> values, List<Violation> found) {
        values.forEach(value -> found.add(new Violation(field, key, Map.of("value", value))));
    }
}
