package org.m4d.portal.association.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.m4d.portal.association.Association;
import org.m4d.portal.association.AssociationInput;
import org.m4d.portal.association.AssociationRules;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.imports.ImportChecks;
import org.m4d.portal.common.imports.ImportLine;
import org.m4d.portal.common.imports.ImportOutcome;
import org.m4d.portal.common.imports.ImportOutcome.Status;
import org.m4d.portal.common.imports.LineImporter;
import org.m4d.portal.member.Member;
import org.m4d.portal.member.MemberKeys;
import org.m4d.portal.organisation.MandateRole;
import org.m4d.portal.organisation.PeopleInCharge;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.Markdown;

/** Associations with the manager that the line names, who answers for the record from then on. */
@ApplicationScoped
class AssociationImporter implements LineImporter {

    @Inject
    Associations associations;

    @Inject
    AssociationRules rules;

    @Inject
    ImportChecks checks;

    @Inject
    PeopleInCharge people;

    @Inject
    MemberKeys members;

    @Inject
    Markdown markdown;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changes;

    @Override
    public String kind() {
        return "associations";
    }

    @Override
    public ImportOutcome take(ImportLine line) {
        AssociationInput input = checks.valid(input(line));
        rules.check(input);
        Body summary = markdown.render(input.summary(), input.lang());
        Optional<Association> known = Optional.ofNullable(line.key()).flatMap(associations::byKey);
        known.ifPresent(association -> association.describe(input, summary, clock.instant()));
        Association association =
                known.orElseGet(() -> associations.add(new Association(input, summary, clock.instant())));
        association.importedAs(line.key());
        if (line.optional("manager").isPresent()) {
            Member manager = members.named(line, "manager");
            people.appoint(association, manager, MandateRole.OWNER, manager.getId());
        }
        changes.fire(ContentChanged.of(ContentType.ASSOCIATION, association.getId()));
        return new ImportOutcome(
                known.isPresent() ? Status.UPDATED : Status.CREATED,
                association.getId(),
                ContentPath.of(ContentType.ASSOCIATION, association.getId(), association.name(input.lang())));
    }

    private static AssociationInput input(ImportLine line) {
        return new AssociationInput(
                line.localized("names"),
                line.text("lang"),
                line.text("summary"),
                line.optional("legalForm").orElse(null),
                line.number("year").orElse(null),
                line.text("country"),
                line.text("place"),
                line.texts("origins"),
                line.texts("residences"),
                line.texts("themes"),
                line.texts("languages"),
                line.optional("website").orElse(null),
                line.optional("identifier").orElse(null));
    }
}
