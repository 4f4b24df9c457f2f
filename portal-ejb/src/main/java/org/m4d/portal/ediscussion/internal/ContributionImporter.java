package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.imports.ImportLine;
import org.m4d.portal.common.imports.ImportOutcome;
import org.m4d.portal.common.imports.ImportOutcome.Status;
import org.m4d.portal.common.imports.LineImporter;
import org.m4d.portal.ediscussion.Contribution;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.ediscussion.Question;
import org.m4d.portal.member.Member;
import org.m4d.portal.member.MemberKeys;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.LanguageTags;
import org.m4d.portal.posting.Markdown;

/** Contributions, numbered in the order in which they come; also to discussions that are closed, for they were written before. */
@ApplicationScoped
class ContributionImporter implements LineImporter {

    @Inject
    EDiscussions discussions;

    @Inject
    Contributions contributions;

    @Inject
    MemberKeys members;

    @Inject
    Markdown markdown;

    @Inject
    LanguageTags languages;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changes;

    @Override
    public String kind() {
        return "contributions";
    }

    @Override
    public ImportOutcome take(ImportLine line) {
        languages.check("lang", line.text("lang"));
        Body body = markdown.render(line.text("body"), line.text("lang"));
        Optional<Contribution> known = Optional.ofNullable(line.key()).flatMap(contributions::byKey);
        Status status = known.map(found -> update(found, body)).orElse(Status.CREATED);
        Contribution contribution = known.orElseGet(() -> add(line, body));
        EDiscussion discussion = contribution.getDiscussion();
        if (status != Status.UNCHANGED) {
            changes.fire(ContentChanged.of(ContentType.EDISCUSSION, discussion.getId()));
        }
        return new ImportOutcome(
                status,
                contribution.getId(),
                ContentPath.contribution(discussion.getId(), discussion.getTitle(), contribution.getNumber()));
    }

    private Status update(Contribution contribution, Body body) {
        if (contribution.getBody().equals(body)) {
            return Status.UNCHANGED;
        }
        contribution.edit(body, contribution.getAuthor().getId(), clock.instant());
        return Status.UPDATED;
    }

    private Contribution add(ImportLine line, Body body) {
        String key = line.text("ediscussion");
        EDiscussion discussion = discussions
                .byKey(key)
                .map(found -> discussions.locked(found.getId()))
                .orElseThrow(() -> InvalidInput.of("ediscussion", "error.import.reference", Map.of("value", key)));
        Member author = members.named(line, "author");
        Contribution contribution = discussion.add(
                Contribution.Target.question(line.number("question")
                        .map(number -> question(discussion, number))
                        .orElse(null)),
                author,
                body,
                line.instant("at").orElseGet(clock::instant));
        line.optional("stakeholder")
                .map(type -> StakeholderType.of(type).orElseThrow(() -> InvalidInput.of("stakeholder", "error.choice")))
                .ifPresent(type ->
                        contribution.said(type, line.optional("organisation").orElse(author.getOrganisation())));
        contribution.importedAs(line.key());
        return contributions.add(contribution);
    }

    private static Question question(EDiscussion discussion, int number) {
        return discussion.question(number).orElseThrow(() -> InvalidInput.of("question", "error.choice"));
    }
}
