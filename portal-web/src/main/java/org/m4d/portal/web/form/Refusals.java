package org.m4d.portal.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.web.errors.Problem;
import org.m4d.portal.web.text.Texts;

/** What a form says when it could not be taken, in the reader's language. */
@RequestScoped
public class Refusals {

    private static final Pattern ROW = Pattern.compile("\\[\\d+]");

    @Inject
    Texts texts;

    /** The messages for a failure that the reader can mend; any other is thrown again, and ends on its error page. */
    public List<FormState.Message> of(RuntimeException refused) {
        Problem problem = Problem.of(refused);
        if (problem.status() >= 500 && problem.reference() != null) {
            throw refused;
        }
        return problem.violations().isEmpty()
                ? List.of(whole(problem))
                : problem.violations().stream().map(this::message).toList();
    }

    private FormState.Message whole(Problem problem) {
        return new FormState.Message(
                "", texts.of(problem.key(), problem.arguments().toArray()));
    }

    private FormState.Message message(InvalidInput.Violation violation) {
        String text = texts.of(violation.key(), violation.arguments());
        String name = "field.name." + ROW.matcher(violation.field()).replaceAll("");
        return texts.has(name)
                ? new FormState.Message(violation.field(), text, texts.of("field.error-in", texts.get(name), text))
                : new FormState.Message(violation.field(), text);
    }
}
