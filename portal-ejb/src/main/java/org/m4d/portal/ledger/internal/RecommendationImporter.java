package org.m4d.portal.ledger.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
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
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.ledger.Capacity;
import org.m4d.portal.ledger.Deadlines;
import org.m4d.portal.ledger.Evidence;
import org.m4d.portal.ledger.LedgerDeed;
import org.m4d.portal.ledger.LedgerEntry;
import org.m4d.portal.ledger.LedgerRules;
import org.m4d.portal.ledger.NewEvidence;
import org.m4d.portal.ledger.Recommendation;
import org.m4d.portal.ledger.RecommendationInput;
import org.m4d.portal.ledger.RecommendationParts;
import org.m4d.portal.ledger.RecommendationStep;
import org.m4d.portal.ledger.StepInput;
import org.m4d.portal.member.Member;
import org.m4d.portal.member.MemberKeys;
import org.m4d.portal.organisation.Organisation;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.synthesis.StatementNumbers;

/**
 * Recommendations with the steps that they went elsewhere and the evidence that was brought there, in the order in which a line has them. A line
 * that comes again changes nothing, for what became of a recommendation meanwhile happened here.
 */
@ApplicationScoped
class RecommendationImporter implements LineImporter {

    @Inject
    Recommendations recommendations;

    @Inject
    StatementNumbers statements;

    @Inject
    LedgerRules rules;

    @Inject
    MemberKeys members;

    @Inject
    Markdown markdown;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changes;

    @Override
    public String kind() {
        return "recommendations";
    }

    @Override
    public ImportOutcome take(ImportLine line) {
        Optional<Recommendation> known = Optional.ofNullable(line.key()).flatMap(recommendations::byKey);
        Recommendation recommendation = known.orElseGet(() -> add(line));
        return new ImportOutcome(
                known.isPresent() ? Status.UNCHANGED : Status.CREATED,
                recommendation.getId(),
                ContentPath.of(ContentType.RECOMMENDATION, recommendation.getId(), recommendation.getTitle()));
    }

    private Recommendation add(ImportLine line) {
        EDiscussion discussion = discussion(line);
        Optional<Organisation> organisation = line.optional("organisation").map(this::organisation);
        RecommendationInput input = checked(new RecommendationInput(
                line.text("title"),
                line.text("text"),
                line.text("lang"),
                line.number("statement")
                        .map(number -> statement(discussion, number))
                        .orElse(null),
                organisation.map(Organisation::getId).orElse(null),
                line.optional("addressee").orElse(null),
                line.optional("country").orElse(null),
                null,
                line.date("deadline").orElseThrow(() -> InvalidInput.of("deadline", "error.required")),
                null));
        rules.check(input, null);
        Member by = members.named(line, "by");
        Instant at = line.instant("at").orElseGet(clock::instant);
        Recommendation recommendation = recommendations.add(new Recommendation(
                discussion,
                recommendations.nextNumber(discussion.getId()),
                by,
                input,
                new RecommendationParts(
                        markdown.render(input.body(), input.lang()),
                        organisation.orElse(null),
                        input.statement() == null
                                ? null
                                : recommendations
                                        .statement(discussion.getId(), input.statement())
                                        .orElseThrow()),
                at));
        recommendation.importedAs(line.key());
        recommendations.add(new LedgerEntry(recommendation, LedgerDeed.RECOMMEND, by, Capacity.TEAM, at).dated());
        line.lines("steps").forEach(step -> go(recommendation, step));
        line.lines("evidence").forEach(evidence -> bring(recommendation, evidence));
        // nobody is reminded of what was due before it came here
        recommendation.remind(Deadlines.today(clock.instant()));
        changes.fire(ContentChanged.of(ContentType.RECOMMENDATION, recommendation.getId()));
        return recommendation;
    }

    private EDiscussion discussion(ImportLine line) {
        String key = line.text("ediscussion");
        return recommendations
                .discussionByKey(key)
                .map(found -> recommendations.lockedDiscussion(found.getId()))
                .orElseThrow(() -> InvalidInput.of("ediscussion", "error.import.reference", Map.of("value", key)));
    }

    /** A line names a statement by the number that it has when the line is read. */
    private long statement(EDiscussion discussion, int number) {
        return statements
                .at(discussion.getId(), number)
                .orElseThrow(() -> InvalidInput.of("statement", "error.ledger.statement"));
    }

    private Organisation organisation(String key) {
        return recommendations
                .organisationByKey(key)
                .orElseThrow(() -> InvalidInput.of("organisation", "error.import.reference", Map.of("value", key)));
    }

    /** What an addressee said has a source, unless it was said by the member that the line names. */
    private void go(Recommendation recommendation, ImportLine line) {
        StepInput input = checked(new StepInput(
                line.text("step"),
                line.text("text"),
                line.text("lang"),
                line.optional("source").orElse(null),
                null));
        RecommendationStep step = RecommendationStep.of(input.step())
                .filter(one -> one != RecommendationStep.RECOMMEND && one != RecommendationStep.SUPERSEDE)
                .orElseThrow(() -> InvalidInput.of("step", "error.choice"));
        rules.check(input, false);
        boolean said = step.by() == RecommendationStep.By.ADDRESSEE && input.source() == null;
        Instant at = line.instant("at").orElseGet(clock::instant);
        LedgerEntry entry = new LedgerEntry(
                        recommendation,
                        LedgerDeed.of(step),
                        members.named(line, "by"),
                        said ? Capacity.ADDRESSEE : Capacity.TEAM,
                        at)
                .saying(input.text(), input.lang(), input.source());
        recommendations.add(entry);
        recommendation.take(step, entry, at);
    }

    private void bring(Recommendation recommendation, ImportLine line) {
        NewEvidence input = checked(new NewEvidence(
                line.text("kind"),
                line.text("text"),
                line.text("lang"),
                line.optional("link").orElse(null),
                line.date("day").orElseThrow(() -> InvalidInput.of("day", "error.required"))));
        rules.check(input, Deadlines.today(clock.instant()).plusDays(1));
        Instant at = line.instant("at").orElseGet(clock::instant);
        Member author = members.named(line, "by");
        Body body = markdown.render(input.body(), input.lang());
        recommendations.add(new Evidence(recommendation, author, Capacity.MEMBER, input, body, PostingState.SHOWN, at));
        recommendations.add(new LedgerEntry(recommendation, LedgerDeed.EVIDENCE, author, Capacity.MEMBER, at));
    }

    private <T> T checked(T input) {
        var refused = validator.validate(input);
        if (!refused.isEmpty()) {
            throw new ConstraintViolationException(refused);
        }
        return input;
    }
}
