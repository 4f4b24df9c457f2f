package org.m4d.portal.practice.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
import org.m4d.portal.posting.LanguageTags;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.practice.Corridor;
import org.m4d.portal.practice.Practice;
import org.m4d.portal.practice.PracticeFacts;
import org.m4d.portal.practice.PracticeRules;
import org.m4d.portal.practice.PracticeText;

/** Practices from elsewhere. Only language, title and text are needed: many collections have no more. */
@ApplicationScoped
class PracticeImporter implements LineImporter {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUMMARY = 1_000;

    @Inject
    Practices practices;

    @Inject
    PracticeRules rules;

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
        return "practices";
    }

    @Override
    public ImportOutcome take(ImportLine line) {
        PracticeText text = text(line);
        PracticeFacts facts = rules.facts(
                line.texts("themes"),
                corridors(line),
                line.optional("level").orElse(null),
                line.texts("transfer"),
                line.number("from").orElse(null),
                line.number("to").orElse(null),
                shortEnough(line, "organisation", LONGEST_TITLE).orElse(null));
        Member author = line.optional("author").isPresent() ? members.named(line, "author") : null;
        Optional<Practice> known = Optional.ofNullable(line.key()).flatMap(practices::byKey);
        Practice practice = known.orElseGet(() -> {
            Practice added =
                    new Practice(author, text, facts, line.instant("at").orElseGet(clock::instant));
            added.importedAs(line.key());
            return practices.add(added);
        });
        Status status = known.isEmpty() ? Status.CREATED : updated(practice, text, facts, author);
        if (status != Status.UNCHANGED) {
            changes.fire(ContentChanged.of(ContentType.PRACTICE, practice.getId()));
        }
        return new ImportOutcome(
                status, practice.getId(), ContentPath.of(ContentType.PRACTICE, practice.getId(), practice.getTitle()));
    }

    private Status updated(Practice practice, PracticeText text, PracticeFacts facts, Member author) {
        boolean sameWords = !practice.differs(text) && Objects.equals(practice.getSummary(), text.summary());
        if (sameWords && practice.facts().equals(facts)) {
            return Status.UNCHANGED;
        }
        Instant now = clock.instant();
        practice.rewrite(text, author == null ? null : author.getId(), now);
        practice.describe(facts, now);
        return Status.UPDATED;
    }

    private PracticeText text(ImportLine line) {
        languages.check("lang", line.text("lang"));
        String title =
                shortEnough(line, "title", LONGEST_TITLE).orElseThrow(() -> InvalidInput.of("title", "error.required"));
        return new PracticeText(
                title,
                shortEnough(line, "summary", LONGEST_SUMMARY).orElse(null),
                markdown.render(line.text("body"), line.text("lang")));
    }

    private static Optional<String> shortEnough(ImportLine line, String field, int longest) {
        Optional<String> text = line.optional(field);
        if (text.isPresent() && text.get().length() > longest) {
            throw InvalidInput.of(field, "error.length", Map.of("min", 1, "max", longest));
        }
        return text;
    }

    private static Set<Corridor> corridors(ImportLine line) {
        Set<Corridor> corridors = new LinkedHashSet<>();
        line.lines("corridors")
                .forEach(
                        corridor -> corridors.add(new Corridor(corridor.text("origin"), corridor.text("destination"))));
        return corridors;
    }
}
