package org.m4d.portal.web.ediscussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.ediscussion.BackgroundView;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.ediscussion.TranslationsInput;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.web.form.FormState;

/** Which languages the facilitators' form offers for title and background, and what it makes of what was typed. */
class TranslationRowTest {

    private static final LocalizedText SOURCES = new LocalizedText(Map.of("en", "Known.", "es", "Se sabe."));

    private static EDiscussionView discussion() {
        return new EDiscussionView(
                12,
                "Wells",
                "en",
                LocalizedText.of("fr", "Des puits"),
                List.of("fr"),
                "<p>Known.</p>",
                List.of(new BackgroundView("es", "<p>Se sabe.</p>", false)),
                "open",
                PostingState.SHOWN,
                null,
                null,
                0,
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH,
                0,
                true,
                List.of("en"),
                List.of(),
                List.of(),
                0,
                0);
    }

    private static List<String> languages(EDiscussionView discussion, FormState state) {
        return TranslationRow.rows(discussion, SOURCES, state).stream()
                .map(row -> row.language().code())
                .toList();
    }

    private static FormState state(Map<String, List<String>> values) {
        return new FormState(values, List.of(), null);
    }

    @Test
    void offersAllLanguagesButThatOfTheOriginal() {
        assertThat(languages(discussion(), FormState.EMPTY)).containsExactly("fr", "es", "ar");
    }

    @Test
    void offersAllWhileTheLanguageOfTheOriginalIsStillToBeChosen() {
        assertThat(languages(null, FormState.EMPTY)).containsExactly("en", "fr", "es", "ar");
    }

    @Test
    void losesNothingThatWasTyped() {
        assertThat(languages(discussion(), state(Map.of("lang", List.of("fr"), "title-fr", List.of("Des puits")))))
                .containsExactly("en", "fr", "es", "ar");
    }

    @Test
    void showsWhatTheRecordHoldsAndNothingStandingIn() {
        List<TranslationRow> rows = TranslationRow.rows(discussion(), SOURCES, FormState.EMPTY);
        assertThat(rows).extracting(TranslationRow::title).containsExactly("Des puits", "", "");
        assertThat(rows).extracting(TranslationRow::background).containsExactly("", "Se sabe.", "");
        assertThat(rows).extracting(TranslationRow::outdated).containsExactly(true, false, false);
    }

    @Test
    void readsWhatWasTyped() {
        Map<String, String> typed = Map.of("title-fr", "Des puits", "background-ar", "سطر\r\nسطر");
        TranslationsInput read =
                TranslationRow.typed(typed.keySet(), field -> typed.getOrDefault(field, ""), Set.of("es"));
        assertThat(read)
                .isEqualTo(new TranslationsInput(
                        LocalizedText.of("fr", "Des puits"), LocalizedText.of("ar", "سطر\nسطر"), Set.of("es")));
    }

    @Test
    void aFormWithoutTheseFieldsLeavesThemAsTheyAre() {
        assertThat(TranslationRow.typed(Set.of("title", "background"), field -> "", Set.of()))
                .isNull();
    }
}
