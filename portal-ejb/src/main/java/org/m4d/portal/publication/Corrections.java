package org.m4d.portal.publication;

import java.util.ArrayList;
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
import org.m4d.portal.posting.Body;
import org.m4d.portal.publication.CorrectionInput.CorrectedStatement;
import org.m4d.portal.synthesis.StatementInput;
import org.m4d.portal.synthesis.StatementView;

/** What a correction comes to. */
final class Corrections {

    private Corrections() {}

    /**
     * The statements that it puts in other words, by number.
     *
     * @param render makes a text of Markdown and its language
     * @throws InvalidInput naming what is not there, named twice, empty or too long, or that nothing is to change
     */
    static Map<Integer, Body> of(PublishedText before, CorrectionInput input, BiFunction<String, String, Body> render) {
        Map<Integer, StatementView> present =
                before.statements().collect(Collectors.toMap(StatementView::number, Function.identity()));
        check(input, present.keySet());
        Map<Integer, Body> words = new TreeMap<>();
        for (CorrectedStatement one : input.statements()) {
            if (!one.body().equals(before.sources().get(one.number()))) {
                words.put(
                        one.number(),
                        render.apply(one.body(), present.get(one.number()).lang()));
            }
        }
        if (words.isEmpty() && before.title().equals(input.title())) {
            throw InvalidInput.of("", "error.publication.unchanged");
        }
        return words;
    }

    private static void check(CorrectionInput input, Set<Integer> present) {
        List<Violation> found = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (CorrectedStatement one : input.statements()) {
            String field = "statement-" + one.number();
            if (!present.contains(one.number()) || !seen.add(one.number())) {
                found.add(new Violation(field, "error.publication.statement", Map.of("number", one.number())));
            } else if (one.body().isEmpty()) {
                found.add(new Violation(field, "error.required", Map.of()));
            } else if (one.body().length() > StatementInput.LONGEST) {
                found.add(new Violation(field, "error.length.most", Map.of("max", StatementInput.LONGEST)));
            }
        }
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }
}
