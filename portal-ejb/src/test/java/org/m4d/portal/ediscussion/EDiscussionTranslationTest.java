package org.m4d.portal.ediscussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.member.Member;
import org.m4d.portal.member.Profile;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.posting.Body;

/** Title and background in other languages, and which of them are older than the original. */
class EDiscussionTranslationTest {

    private static final Instant OPENS = Instant.parse("2026-11-09T00:00:00Z");
    private static final Instant BEFORE = OPENS.minus(Duration.ofDays(2));
    private static final Instant LATER = BEFORE.plusSeconds(3_600);
    private static final Body BACKGROUND = body("What is known.", "en");

    private final EDiscussion discussion =
            new EDiscussion(member(), input("What keeps a well running?", "en"), BACKGROUND, BEFORE);

    private static Member member() {
        return new Member(
                "klara",
                "klara",
                new Profile("Klara", StakeholderType.AGENCY, null, Set.of(), Set.of(), Set.of(), null, null),
                BEFORE);
    }

    private static Body body(String source, String language) {
        return new Body(source, "<p>" + source + "</p>", language);
    }

    private static EDiscussionInput input(String title, String lang) {
        return new EDiscussionInput(
                title,
                "text",
                lang,
                OPENS,
                OPENS.plus(Duration.ofDays(30)),
                null,
                Set.of("en"),
                List.of(new QuestionInput(LocalizedText.of("en", "One?"), null)),
                null);
    }

    private boolean translate(Map<String, String> titles, String... confirmed) {
        return discussion.translate(
                new TranslationsInput(new LocalizedText(titles), null, Set.of(confirmed)), List.of(), LATER);
    }

    private boolean translate(Set<String> confirmed, Body... backgrounds) {
        return discussion.translate(new TranslationsInput(null, null, confirmed), List.of(backgrounds), LATER);
    }

    private void change(String title, Body background) {
        discussion.change(input(title, background.language()), background, LATER);
    }

    private List<String> outdatedBackgrounds() {
        return discussion.getBackgrounds().stream()
                .filter(TranslatedBackground::isBehind)
                .map(TranslatedBackground::getLanguage)
                .toList();
    }

    @Test
    void whoeverReadsAnotherLanguageFindsTheOriginal() {
        translate(Map.of("fr", "Un puits", "es", "Un pozo"));
        assertThat(discussion.getTitles().in("fr")).isEqualTo("Un puits");
        assertThat(discussion.getTitles().in("ar")).isEqualTo("What keeps a well running?");
        assertThat(discussion.getTitles().languageFor("ar")).isEqualTo("en");
        assertThat(discussion.getTitles().in("en")).isEqualTo("What keeps a well running?");
    }

    @Test
    void aTranslationIsNewsOnceAlone() {
        assertThat(translate(Map.of("fr", "Un puits"))).isTrue();
        assertThat(discussion.getChangedAt()).isEqualTo(LATER);
        assertThat(translate(Map.of("fr", "Un puits"))).isFalse();
        assertThat(translate(Map.of())).isTrue();
        assertThat(discussion.getTitles().texts()).containsOnlyKeys("en");
    }

    @Test
    void otherWordsOfTheTitleLeaveItsTranslationsBehind() {
        translate(Map.of("fr", "Un puits", "ar", "بئر"));
        change("What keeps it running?", BACKGROUND);
        assertThat(discussion.getOutdatedTitles()).containsExactly("ar", "fr");

        assertThat(translate(Map.of("fr", "Un puits, autrement", "ar", "بئر"))).isTrue();
        assertThat(discussion.getOutdatedTitles()).containsExactly("ar");
        assertThat(translate(Map.of("fr", "Un puits, autrement", "ar", "بئر"), "ar"))
                .isTrue();
        assertThat(discussion.getOutdatedTitles()).isEmpty();
    }

    @Test
    void otherWordsOfTheBackgroundLeaveItsTranslationsBehindAndNotTheTitles() {
        translate(Map.of("fr", "Un puits"));
        discussion.translate(
                new TranslationsInput(LocalizedText.of("fr", "Un puits"), null, null),
                List.of(body("Ce que l’on sait.", "fr"), body("Lo que se sabe.", "es")),
                LATER);
        change("What keeps a well running?", body("What is known by now.", "en"));
        assertThat(outdatedBackgrounds()).containsExactly("fr", "es");
        assertThat(discussion.getOutdatedTitles()).isEmpty();

        assertThat(translate(Set.of("es"), body("Ce que l’on sait maintenant.", "fr"), body("Lo que se sabe.", "es")))
                .isTrue();
        assertThat(outdatedBackgrounds()).isEmpty();
    }

    @Test
    void whatStaysTheSameStaysBehind() {
        translate(Set.of(), body("Ce que l’on sait.", "fr"));
        change("What keeps a well running?", body("What is known by now.", "en"));
        assertThat(translate(Set.of(), body("Ce que l’on sait.", "fr"))).isFalse();
        assertThat(outdatedBackgrounds()).containsExactly("fr");
    }

    @Test
    void whatIsLeftOutIsTakenAway() {
        translate(Set.of(), body("Ce que l’on sait.", "fr"), body("Lo que se sabe.", "es"));
        assertThat(translate(Set.of(), body("Lo que se sabe.", "es"))).isTrue();
        assertThat(discussion.getBackgrounds())
                .extracting(TranslatedBackground::getLanguage)
                .containsExactly("es");
    }

    @Test
    void theLanguageOfTheOriginalHasNoTranslation() {
        discussion.translate(
                new TranslationsInput(new LocalizedText(Map.of("fr", "Un puits", "es", "Un pozo")), null, null),
                List.of(body("Ce que l’on sait.", "fr")),
                LATER);
        change("Qu’est-ce qui maintient un puits en marche ?", body("Ce que l’on sait.", "fr"));
        assertThat(discussion.getTitles().texts()).containsOnlyKeys("fr", "es");
        assertThat(discussion.getOutdatedTitles()).containsExactly("es");
        assertThat(discussion.getBackgrounds()).isEmpty();
    }

    @Test
    void theAddressStaysThatOfTheOriginal() {
        EDiscussionSummary row = new EDiscussionSummary(
                1, "What now?", "en", LocalizedText.of("fr", "Et maintenant ?"), "open", null, null, 0, 0, "", "", 0);
        assertThat(row.slug()).isEqualTo("what-now");
        assertThat(row.titles().in("fr")).isEqualTo("Et maintenant ?");
    }

    @Test
    void whatIsCalledOffIsTranslatedNoMore() {
        discussion.take(EDiscussionStep.CANCEL, BEFORE);
        assertThatThrownBy(() -> translate(Map.of("fr", "Un puits")))
                .isInstanceOf(Conflict.class)
                .hasMessage("error.ediscussion.step");
    }
}
