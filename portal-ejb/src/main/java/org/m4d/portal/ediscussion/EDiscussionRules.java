package org.m4d.portal.ediscussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.common.Years;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.taxonomy.Vocabularies;

/** What an e-discussion must be like, beyond the single field. */
@ApplicationScoped
public class EDiscussionRules {

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_QUESTION = 300;
    private static final int LONGEST_EXPLANATION = 1_000;

    @Inject
    Vocabularies vocabularies;

    /** @throws InvalidInput naming each field that cannot stay as it is */
    public void check(EDiscussionInput input) {
        List<InvalidInput.Violation> found = new ArrayList<>();
        checkLanguages(input.lang(), input.languages(), found);
        boolean begins = Years.check("opens", input.opens(), found);
        boolean ends = Years.check("closes", input.closes(), found);
        if (begins && ends) {
            checkOrder(input, found);
        }
        checkQuestions(input.questions(), found);
        if (input.translations() != null) {
            checkTranslations(input, found);
        }
        refuse(found);
    }

    /** @throws InvalidInput naming each field that cannot stay as it is */
    public void check(ProposalInput input) {
        List<InvalidInput.Violation> found = new ArrayList<>();
        checkLanguages(input.lang(), input.languages(), found);
        checkQuestions(input.questions(), found);
        refuse(found);
    }

    /** @throws InvalidInput when nobody speaks the language of a reason */
    public void check(StepReason reason) {
        List<InvalidInput.Violation> found = new ArrayList<>();
        checkLanguages(reason.lang(), Set.of(), found);
        refuse(found);
    }

    private static void refuse(List<InvalidInput.Violation> found) {
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }

    private void checkLanguages(String lang, Set<String> languages, List<InvalidInput.Violation> found) {
        if (vocabularies.language(lang).isEmpty()) {
            found.add(violation("lang", "error.language", Map.of("value", lang)));
        }
        vocabularies
                .unknownLanguages(languages)
                .forEach(tag -> found.add(violation("languages", "error.language", Map.of("value", tag))));
    }

    private static void checkQuestions(List<QuestionInput> questions, List<InvalidInput.Violation> found) {
        for (int i = 0; i < questions.size(); i++) {
            check(questions.get(i), i + 1, found);
        }
    }

    private static void checkOrder(EDiscussionInput input, List<InvalidInput.Violation> found) {
        if (!input.closes().isAfter(input.opens())) {
            found.add(violation("closes", "error.ediscussion.closes-first", Map.of()));
        } else if (Duration.between(input.opens(), input.closes()).compareTo(LONGEST) > 0) {
            found.add(violation("closes", "error.ediscussion.too-long", Map.of()));
        }
    }

    private static void check(QuestionInput question, int number, List<InvalidInput.Violation> found) {
        if (question.text().isEmpty()) {
            found.add(violation("question-" + number, "error.required", Map.of()));
        }
        check(question.text(), "question-" + number, LONGEST_QUESTION, found);
        check(question.explanation(), "explanation-" + number, LONGEST_EXPLANATION, found);
    }

    private static void checkTranslations(EDiscussionInput input, List<InvalidInput.Violation> found) {
        TranslationsInput translations = input.translations();
        checkTranslations("title", translations.title(), LONGEST_TITLE, input.lang(), input.title(), found);
        checkTranslations(
                "background", translations.background(), Markdown.LONGEST, input.lang(), input.background(), found);
    }

    /** Each is named by its field and its language: {@code title-fr}. */
    private static void checkTranslations(
            String name,
            LocalizedText translations,
            int longest,
            String lang,
            String original,
            List<InvalidInput.Violation> found) {
        translations.texts().forEach((tag, words) -> {
            String field = name + "-" + tag;
            if (tag.equals(lang)) {
                if (!words.equals(original.strip())) {
                    found.add(violation(field, "error.ediscussion.original", Map.of()));
                }
            } else {
                check(new LocalizedText(Map.of(tag, words)), field, longest, found);
            }
        });
    }

    private static void check(LocalizedText text, String field, int longest, List<InvalidInput.Violation> found) {
        text.texts().forEach((tag, words) -> {
            if (PortalLanguage.all().stream().noneMatch(l -> l.code().equals(tag))) {
                found.add(violation(field, "error.language", Map.of("value", tag)));
            } else if (words.length() > longest) {
                found.add(violation(field, "error.length", Map.of("min", 1, "max", longest)));
            }
        });
    }

    private static InvalidInput.Violation violation(String field, String key, Map<String, Object> arguments) {
        return new InvalidInput.Violation(field, key, arguments);
    }
}
