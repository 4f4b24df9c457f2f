package org.m4d.portal.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.InvalidInput.Violation;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.posting.Body;
import org.m4d.portal.publication.CorrectionInput.CorrectedHeading;
import org.m4d.portal.publication.CorrectionInput.CorrectedStatement;
import org.m4d.portal.synthesis.HeadingInput;
import org.m4d.portal.synthesis.HeadingView;
import org.m4d.portal.synthesis.SectionView;
import org.m4d.portal.synthesis.StatementInput;
import org.m4d.portal.synthesis.StatementView;

/** What a correction comes to. */
final class Corrections {

    private static final String REQUIRED = "error.required";
    private static final String TOO_LONG = "error.length.most";

    private final PublishedText before;
    private final CorrectionInput input;
    private final Map<Long, HeadingView> headings;
    private final Map<Integer, StatementView> statements;
    private final List<Violation> found = new ArrayList<>();

    private Corrections(PublishedText before, CorrectionInput input) {
        this.before = before;
        this.input = input;
        headings = before.sections().stream()
                .map(SectionView::heading)
                .collect(Collectors.toMap(HeadingView::id, Function.identity()));
        statements = before.statements().collect(Collectors.toMap(StatementView::number, Function.identity()));
    }

    /**
     * The text as it is after it.
     *
     * @param render makes a text of Markdown and its language
     * @throws InvalidInput naming what is not there, named twice, empty or too long, or that nothing is to change
     */
    static PublishedText of(PublishedText before, CorrectionInput input, BiFunction<String, String, Body> render) {
        return new Corrections(before, input).result(render);
    }

    private PublishedText result(BiFunction<String, String, Body> render) {
        checkTitle();
        checkHeadings();
        checkStatements();
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
        PublishedText after = before.corrected(input.title(), titles(), headingWords(), words(render));
        if (after.equals(before)) {
            throw InvalidInput.of("", "error.publication.unchanged");
        }
        return after;
    }

    private LocalizedText titles() {
        if (input.titles() != null) {
            Map<String, String> others = new HashMap<>(input.titles().texts());
            others.remove(before.lang());
            return new LocalizedText(others);
        }
        return input.title().equals(before.title()) ? before.titles() : LocalizedText.EMPTY;
    }

    private Map<Long, String> headingWords() {
        return input.headings().stream().collect(Collectors.toMap(CorrectedHeading::id, CorrectedHeading::text));
    }

    private Map<Integer, Body> words(BiFunction<String, String, Body> render) {
        Map<Integer, Body> words = new TreeMap<>();
        for (CorrectedStatement one : input.statements()) {
            if (!one.body().equals(before.sources().get(one.number()))) {
                words.put(
                        one.number(),
                        render.apply(one.body(), statements.get(one.number()).lang()));
            }
        }
        return words;
    }

    private void checkTitle() {
        checkWords("title", input.title(), CorrectionInput.LONGEST_TITLE);
        if (input.titles() != null) {
            input.titles().texts().forEach((tag, words) -> {
                if (!tag.equals(before.lang())
                        && PortalLanguage.all().stream().noneMatch(l -> l.code().equals(tag))) {
                    found.add(new Violation("title-" + tag, "error.language", Map.of("value", tag)));
                } else {
                    checkWords("title-" + tag, words, CorrectionInput.LONGEST_TITLE);
                }
            });
        }
    }

    private void checkHeadings() {
        Set<Long> seen = new HashSet<>();
        for (CorrectedHeading one : input.headings()) {
            String field = "heading-" + one.id();
            if (!headings.containsKey(one.id()) || !seen.add(one.id())) {
                found.add(new Violation(field, "error.publication.heading", Map.of()));
            } else {
                checkWords(field, one.text(), HeadingInput.LONGEST);
            }
        }
    }

    private void checkStatements() {
        Set<Integer> seen = new HashSet<>();
        for (CorrectedStatement one : input.statements()) {
            String field = "statement-" + one.number();
            if (!statements.containsKey(one.number()) || !seen.add(one.number())) {
                found.add(new Violation(field, "error.publication.statement", Map.of("number", one.number())));
            } else {
                checkWords(field, one.body(), StatementInput.LONGEST);
            }
        }
    }

    private void checkWords(String field, String words, int longest) {
        if (words == null || words.isEmpty()) {
            found.add(new Violation(field, REQUIRED, Map.of()));
        } else if (words.length() > longest) {
            found.add(new Violation(field, TOO_LONG, Map.of("max", longest)));
        }
    }
}
