package org.m4d.portal.project.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.imports.ImportChecks;
import org.m4d.portal.common.imports.ImportLine;
import org.m4d.portal.common.imports.ImportOutcome;
import org.m4d.portal.common.imports.ImportOutcome.Status;
import org.m4d.portal.common.imports.LineImporter;
import org.m4d.portal.member.MemberKeys;
import org.m4d.portal.organisation.Organisation;
import org.m4d.portal.project.PartnerRole;
import org.m4d.portal.project.Project;
import org.m4d.portal.project.ProjectDescription;
import org.m4d.portal.project.ProjectInput;
import org.m4d.portal.project.ProjectInput.BudgetInput;
import org.m4d.portal.project.ProjectInput.PartnerInput;
import org.m4d.portal.project.ProjectRules;

/** Projects whose lead and partners were imported before, under the keys that the line names. */
@ApplicationScoped
class ProjectImporter implements LineImporter {

    @Inject
    Projects projects;

    @Inject
    ProjectRules rules;

    @Inject
    ImportChecks checks;

    @Inject
    MemberKeys members;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changes;

    @Override
    public String kind() {
        return "projects";
    }

    @Override
    public ImportOutcome take(ImportLine line) {
        ProjectDescription description = rules.checked(checks.valid(input(line)));
        Optional<Project> known = Optional.ofNullable(line.key()).flatMap(projects::byKey);
        known.ifPresent(project -> project.describe(description, clock.instant()));
        Project project = known.orElseGet(() -> {
            Project added = new Project(members.named(line, "author"), description, clock.instant());
            added.importedAs(line.key());
            return projects.add(added);
        });
        changes.fire(ContentChanged.of(ContentType.PROJECT, project.getId()));
        return new ImportOutcome(
                known.isPresent() ? Status.UPDATED : Status.CREATED,
                project.getId(),
                ContentPath.of(ContentType.PROJECT, project.getId(), project.getTitle()));
    }

    private ProjectInput input(ImportLine line) {
        List<PartnerInput> partners = line.lines("partners").stream()
                .map(partner -> new PartnerInput(partner(partner), partner.text("role")))
                .toList();
        return new ProjectInput(
                line.text("title"),
                line.text("lang"),
                line.text("summary"),
                line.text("body"),
                organisation(line, "lead", ContentType.ASSOCIATION),
                partners,
                line.text("origin"),
                line.text("destination"),
                line.texts("themes"),
                line.texts("sdg"),
                line.texts("transfer"),
                line.line("budget").map(ProjectImporter::budget).orElse(null),
                line.date("from").orElse(null),
                line.date("to").orElse(null),
                List.copyOf(line.texts("places")),
                line.text("status"));
    }

    private Long partner(ImportLine line) {
        boolean authority = PartnerRole.of(line.text("role"))
                .map(PartnerRole::forAuthorities)
                .orElse(false);
        return organisation(line, "organisation", authority ? ContentType.AUTHORITY : null);
    }

    /** A key is unique in each directory alone, so the expected one goes first. */
    private Long organisation(ImportLine line, String field, ContentType expected) {
        String key = line.text(field);
        List<Organisation> found = projects.organisationsByKey(key);
        return found.stream()
                .filter(organisation -> organisation.type() == expected)
                .findFirst()
                .or(() -> found.stream().findFirst())
                .map(Organisation::getId)
                .orElseThrow(() -> InvalidInput.of(field, "error.import.reference", Map.of("value", key)));
    }

    private static BudgetInput budget(ImportLine line) {
        try {
            return new BudgetInput(new BigDecimal(line.text("amount")), line.text("currency"));
        } catch (NumberFormatException broken) {
            throw InvalidInput.of("budget", "error.amount", broken);
        }
    }
}
