package org.m4d.portal.web.ediscussion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.ediscussion.TranslationsInput;
import org.m4d.portal.web.form.FormState;

/**
 * Title and background in another language as a row of the facilitator's form. Its fields are called {@code title-fr} and {@code background-fr}.
 *
 * @param title what the record holds; empty for nothing
 * @param background its Markdown; empty for nothing
 * @param outdated whether one of them is older than the original
 */
public record TranslationRow(PortalLanguage language, String title, String background, boolean outdated) {

    private static final String TITLE = "title";
    private static final String BACKGROUND = "background";

    /**
     * One for each language but that of the original, where nothing stands; a new form, whose language may still be chosen, has all.
     *
     * @param discussion the record; null for a new one
     * @param backgrounds the Markdown of the record, by language
     */
    static List<TranslationRow> rows(EDiscussionView discussion, LocalizedText backgrounds, FormState state) {
        String original = state.value("lang", discussion == null ? "" : discussion.lang());
        List<TranslationRow> rows = new ArrayList<>();
        for (PortalLanguage language : PortalLanguage.all()) {
            TranslationRow row = row(language, discussion, backgrounds);
            boolean typed = !state.value(TITLE + "-" + language.code()).isBlank()
                    || !state.value(BACKGROUND + "-" + language.code()).isBlank();
            if (discussion == null || !language.code().equals(original) || typed) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static TranslationRow row(PortalLanguage language, EDiscussionView discussion, LocalizedText backgrounds) {
        String tag = language.code();
        if (discussion == null || tag.equals(discussion.lang())) {
            return new TranslationRow(language, "", "", false);
        }
        boolean outdated = discussion.outdatedTitles().contains(tag)
                || discussion.backgrounds().stream()
                        .anyMatch(one -> one.outdated() && one.lang().equals(tag));
        return new TranslationRow(
                language,
                discussion.titles().texts().getOrDefault(tag, ""),
                backgrounds.texts().getOrDefault(tag, ""),
                outdated);
    }

    /** What was typed; null when the form has no such fields. */
    static TranslationsInput typed(Set<String> fields, UnaryOperator<String> field, Set<String> confirmed) {
        return PortalLanguage.all().stream().noneMatch(l -> fields.contains(TITLE + "-" + l.code()))
                ? null
                : new TranslationsInput(localized(TITLE, field), localized(BACKGROUND, field), confirmed);
    }

    /** A text that was typed in fields by language: {@code title-fr}. */
    static LocalizedText localized(String name, UnaryOperator<String> field) {
        Map<String, String> texts = new TreeMap<>();
        PortalLanguage.all()
                .forEach(l ->
                        texts.put(l.code(), field.apply(name + "-" + l.code()).replace("\r\n", "\n")));
        return new LocalizedText(texts);
    }
}
