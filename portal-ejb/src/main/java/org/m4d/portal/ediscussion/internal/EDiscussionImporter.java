package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
import org.m4d.portal.ediscussion.EDiscussionInput;
import org.m4d.portal.ediscussion.EDiscussionRules;
import org.m4d.portal.ediscussion.EDiscussionStep;
import org.m4d.portal.ediscussion.QuestionInput;
import org.m4d.portal.ediscussion.TranslationsInput;
import org.m4d.portal.member.MemberKeys;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.Markdown;

/** E-discussions with their guiding questions. */
@ApplicationScoped
class EDiscussionImporter implements LineImporter {

    @Inject
    EDiscussions discussions;

    @Inject
    Course course;

    @Inject
    TranslatedWords translations;

    @Inject
    EDiscussionRules rules;

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
        return "ediscussions";
    }

    @Override
    public ImportOutcome take(ImportLine line) {
        EDiscussionInput input = input(line);
        var refused = validator.validate(input);
        if (!refused.isEmpty()) {
            throw new ConstraintViolationException(refused);
        }
        rules.check(input);
        Body background = markdown.render(input.background(), input.lang());
        Optional<EDiscussion> known = Optional.ofNullable(line.key())
                .flatMap(discussions::byKey)
                .map(found -> discussions.locked(found.getId()));
        EDiscussion discussion = known.orElseGet(() -> add(line, input, background));
        known.ifPresent(found -> {
            found.change(input, background, clock.instant());
            course.keepTime(found, null);
        });
        translations.take(discussion, input);
        changes.fire(ContentChanged.of(ContentType.EDISCUSSION, discussion.getId()));
        return new ImportOutcome(
                known.isPresent() ? Status.UPDATED : Status.CREATED,
                discussion.getId(),
                ContentPath.of(ContentType.EDISCUSSION, discussion.getId(), discussion.getTitle()));
    }

    private EDiscussion add(ImportLine line, EDiscussionInput input, Body background) {
        Instant announced = line.instant("announced").orElseGet(() -> earlier(input.opens(), clock.instant()));
        EDiscussion discussion = new EDiscussion(members.named(line, "facilitator"), input, background, announced);
        discussion.importedAs(line.key());
        discussions.add(discussion);
        course.took(discussion, EDiscussionStep.ANNOUNCE, discussion.getOpenedBy(), null);
        course.keepTime(discussion, null);
        return discussion;
    }

    private static TranslationsInput translations(ImportLine line) {
        return new TranslationsInput(line.localized("title"), line.localized("background"), line.texts("confirmed"));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static EDiscussionInput input(ImportLine line) {
        List<QuestionInput> questions = line.lines("questions").stream()
                .map(q -> new QuestionInput(q.localized("text"), q.localized("explanation")))
                .toList();
        return new EDiscussionInput(
                line.text("title"),
                line.text("background"),
                line.text("lang"),
                line.instant("opens").orElseThrow(() -> InvalidInput.of("opens", "error.required")),
                line.instant("closes").orElseThrow(() -> InvalidInput.of("closes", "error.required")),
                line.number("lateDays").orElse(null),
                line.texts("languages"),
                questions,
                line.line("translations").map(EDiscussionImporter::translations).orElse(null));
    }
}
