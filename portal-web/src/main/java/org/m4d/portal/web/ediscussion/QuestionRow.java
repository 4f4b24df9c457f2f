package org.m4d.portal.web.ediscussion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.ediscussion.EDiscussionInput;
import org.m4d.portal.ediscussion.QuestionInput;
import org.m4d.portal.ediscussion.QuestionView;

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
