package org.m4d.portal.member.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.imports.ImportLine;
import org.m4d.portal.common.imports.ImportOutcome;
import org.m4d.portal.common.imports.ImportOutcome.Status;
import org.m4d.portal.common.imports.LineImporter;
import org.m4d.portal.member.Member;
import org.m4d.portal.member.Profile;
import org.m4d.portal.member.ProfileRules;
import org.m4d.portal.member.StakeholderType;

/** Members whose accounts exist already at the identity provider: the line names the account's {@code subject}. */
@ApplicationScoped
class MemberImporter implements LineImporter {

    @Inject
    Members members;

    @Inject
    ProfileRules rules;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return "members";
    }

    @Override
    public ImportOutcome take(ImportLine line) {
        String key = line.text("key");
        Profile profile = new Profile(
                line.text("name"),
                StakeholderType.of(line.text("stakeholder"))
                        .orElseThrow(() -> InvalidInput.of("stakeholder", "error.choice")),
                line.optional("organisation").orElse(null),
                line.texts("countries"),
                line.texts("languages"),
                line.texts("interests"),
                line.optional("lang").orElse(null),
                line.optional("zone").orElse(null));
        rules.check(profile);
        Optional<Member> known = members.byExternalKey(key).or(() -> members.bySubject(line.text("subject")));
        if (known.isPresent()) {
            known.get().describe(profile);
            known.get().importedAs(key);
            return outcome(Status.UPDATED, known.get());
        }
        Member member = new Member(line.text("subject"), key, profile, clock.instant());
        member.importedAs(key);
        return outcome(Status.CREATED, members.add(member));
    }

    private static ImportOutcome outcome(Status status, Member member) {
        return new ImportOutcome(status, member.getId(), "member/" + member.getId());
    }
}
