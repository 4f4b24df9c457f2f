package org.m4d.portal.web.ediscussion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.ediscussion.EDiscussionInput;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.ediscussion.QuestionInput;
import org.m4d.portal.ediscussion.QuestionView;
import org.m4d.portal.web.form.FormState;

/**
 * A guiding question as a row of the facilitator's form. Its fields are called {@code question-2-fr} and {@code explanation-2-fr}.
 *
 * @param number counted from 1
 * @param question what is in the record already, null for a new row
 */
public record QuestionRow(int number, QuestionView question) {

    /** Rows for the questions that exist, at least as many as wanted and never more than a discussion may have. */
    static List<QuestionRow> rows(List<QuestionView> questions, int wanted) {
        List<QuestionRow> rows = new ArrayList<>();
        int count = Math.max(questions.size(), Math.clamp(wanted, 1, EDiscussionInput.MOST_QUESTIONS));
        for (int number = 1; number <= count; number++) {
            rows.add(new QuestionRow(number, number <= questions.size() ? questions.get(number - 1) : null));
        }
        return rows;
    }

    /**
     * The rows of a form: those of the record, and as many more as were typed in or asked for.
     *
     * @param discussion the record; null for a new one
     * @param first how many rows a new form has
     */
    static List<QuestionRow> rows(EDiscussionView discussion, FormState state, int first) {
        int asked = state.value("rows").matches("[1-9]") ? Integer.parseInt(state.value("rows")) : first;
        boolean more = "add-question".equals(state.value("action"));
        return rows(discussion == null ? List.of() : discussion.questions(), more ? asked + 1 : asked);
    }

    /** The language that the record is written in first, or that of the page, then the others. */
    static List<PortalLanguage> languages(EDiscussionView discussion, PortalLanguage page) {
        PortalLanguage first =
                discussion == null ? page : PortalLanguage.of(discussion.lang()).orElse(page);
        List<PortalLanguage> ordered = new ArrayList<>(PortalLanguage.all());
        ordered.remove(first);
        ordered.addFirst(first);
        return ordered;
    }

    /** Whether this language is ticked: as typed, as in the record, or that of the page in a new form. */
    static boolean awaits(EDiscussionView discussion, FormState state, String tag, PortalLanguage page) {
        if (state.values().containsKey("title")) {
            return state.values().getOrDefault("languages", List.of()).contains(tag);
        }
        return discussion == null
                ? page.code().equals(tag)
                : discussion.languages().contains(tag);
    }

    /** What the record holds in this language, nothing else standing in. */
    public String text(String language) {
        return question == null ? "" : question.text().texts().getOrDefault(language, "");
    }

    public String explanation(String language) {
        return question == null ? "" : question.explanation().texts().getOrDefault(language, "");
    }

    /** Reads the questions that were typed, leaving out rows that are empty in every language. */
    static List<QuestionInput> typed(Function<String, String> field) {
        List<QuestionInput> questions = new ArrayList<>();
        for (int number = 1; number <= EDiscussionInput.MOST_QUESTIONS; number++) {
            LocalizedText text = localized("question-" + number, field);
            LocalizedText explanation = localized("explanation-" + number, field);
            if (!text.isEmpty() || !explanation.isEmpty()) {
                questions.add(new QuestionInput(text, explanation));
            }
        }
        return questions;
    }

    private static LocalizedText localized(String name, Function<String, String> field) {
        Map<String, String> texts = new TreeMap<>();
        PortalLanguage.all().forEach(l -> texts.put(l.code(), field.apply(name + "-" + l.code())));
        return new LocalizedText(texts);
    }
}
