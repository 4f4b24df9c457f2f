package org.m4d.portal.organisation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.imports.ImportLine;
import org.m4d.portal.common.imports.ImportOutcome;
import org.m4d.portal.common.imports.ImportOutcome.Status;
import org.m4d.portal.common.imports.LineImporter;
import org.m4d.portal.member.Member;
import org.m4d.portal.member.MemberKeys;
import org.m4d.portal.organisation.Authority;
import org.m4d.portal.organisation.AuthorityLevel;
import org.m4d.portal.organisation.MandateRole;
import org.m4d.portal.organisation.OrganisationRecord;
import org.m4d.portal.organisation.OrganisationRules;
import org.m4d.portal.organisation.PeopleInCharge;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.Markdown;

/** Authorities with the officer that the line names, whose mandate the import confirms. */
@ApplicationScoped
class AuthorityImporter implements LineImporter {

    @Inject
    Organisations organisations;

    @Inject
    PeopleInCharge people;

    @Inject
    MemberKeys members;

    @Inject
    OrganisationRules rules;

    @Inject
    Markdown markdown;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changes;

    @Override
    public String kind() {
        return "authorities";
    }

    @Override
    public ImportOutcome take(ImportLine line) {
        OrganisationRecord record = new OrganisationRecord(
                line.localized("names"),
                line.text("lang"),
                line.text("summary"),
                line.text("country"),
                line.text("place"),
                line.texts("themes"),
                line.texts("languages"),
                line.optional("website").orElse(null),
                line.optional("identifier").orElse(null));
        rules.check(record);
        AuthorityLevel level =
                AuthorityLevel.of(line.text("level")).orElseThrow(() -> InvalidInput.of("level", "error.choice"));
        Body summary = markdown.render(record.summary(), record.lang());
        Optional<Authority> known = Optional.ofNullable(line.key()).flatMap(organisations::authorityByKey);
        known.ifPresent(authority -> authority.describe(level, record, summary, clock.instant()));
        Authority authority =
                known.orElseGet(() -> organisations.add(new Authority(level, record, summary, clock.instant())));
        authority.importedAs(line.key());
        if (line.optional("officer").isPresent()) {
            Member officer = members.named(line, "officer");
            people.appoint(authority, officer, MandateRole.OFFICER, officer.getId());
        }
        changes.fire(ContentChanged.of(ContentType.AUTHORITY, authority.getId()));
        return new ImportOutcome(
                known.isPresent() ? Status.UPDATED : Status.CREATED,
                authority.getId(),
                ContentPath.of(ContentType.AUTHORITY, authority.getId(), authority.name(record.lang())));
    }
}
