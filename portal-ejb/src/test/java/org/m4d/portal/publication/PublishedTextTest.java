package org.m4d.portal.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.posting.Body;
import org.m4d.portal.synthesis.CiteView;
import org.m4d.portal.synthesis.StatementView;
import org.m4d.portal.synthesis.VoiceView;

class PublishedTextTest {

    private final PublishedText text = Samples.text();

    @Test
    void aCorrectionPutsOneStatementInOtherWordsAndLeavesTheRest() {
        PublishedText corrected = text.corrected(
                "What keeps wells running?",
                LocalizedText.EMPTY,
                Map.of(11L, "Costs"),
                Map.of(3, new Body("El coste.", "<p>El coste.</p>", "es")));
        assertThat(corrected.title()).isEqualTo("What keeps wells running?");
        assertThat(corrected.sources())
                .containsEntry(3, "El coste.")
                .containsEntry(1, text.sources().get(1));
        assertThat(corrected.statements().map(StatementView::html))
                .containsExactly(html(text, 0), html(text, 1), "<p>El coste.</p>", html(text, 3));
        assertThat(corrected.statements().map(StatementView::tally))
                .containsExactlyElementsOf(
                        text.statements().map(StatementView::tally).toList());
        assertThat(html(text, 2)).contains("3 %");
    }

    @Test
    void everybodyWhomItMentionsIsNamedAsOfNow() {
        assertThat(text.people()).contains(3L, 4L, 5L, 6L, 7L);
        List<VoiceView> voices = dissents(Set.of());
        assertThat(voices)
                .extracting(voice -> voice.author().name())
                .containsExactly("Jorge Ejemplo", "Li Example", "Noor Example");
        assertThat(voices.getFirst().reply().by().name()).isEqualTo("Aminata Example");
        assertThat(voices.getFirst().author().organisation()).isEqualTo("Association of the Two Rivers");
    }

    @Test
    void ofWhoeverIsErasedTheSideStaysAndNotTheOrganisation() {
        PublishedText without = text.withoutOrganisationOf(5);
        VoiceView before = text.dissents().findFirst().orElseThrow();
        VoiceView after = without.dissents().findFirst().orElseThrow();
        assertThat(before.author().organisation()).isEqualTo("Association of the Two Rivers");
        assertThat(after.author().organisation()).isNull();
        assertThat(after.author().stakeholder()).isEqualTo(before.author().stakeholder());
        assertThat(after.with(before.author(), before.reply())).isEqualTo(before);
        assertThat(text.withoutOrganisationOf(6)).isEqualTo(text);
    }

    @Test
    void whatAModeratorWithholdsLaterIsWithheldInEveryVersion() {
        assertThat(dissents(Set.of())).extracting(VoiceView::withheld).containsExactly(false, false, true);
        List<VoiceView> later = dissents(Set.of(50L));
        assertThat(later).extracting(VoiceView::withheld).containsExactly(true, false, true);
        assertThat(later.getFirst().reason()).isNull();
        assertThat(later.getFirst().lang()).isNull();
    }

    @Test
    void whatCanBeReadOfItsContributionsIsOfNow() {
        assertThat(text.now(Samples.NAMES::get, Set.of(), Set.of(92L)).stream()
                        .flatMap(section -> section.statements().stream())
                        .flatMap(one -> one.cites().stream())
                        .filter(CiteView::shown))
                .extracting(CiteView::contribution)
                .containsExactly(92L);
    }

    private List<VoiceView> dissents(Set<Long> withheld) {
        return text.now(Samples.NAMES::get, withheld, Set.of()).stream()
                .flatMap(section -> section.statements().stream())
                .flatMap(one -> one.dissents().stream())
                .toList();
    }

    private static String html(PublishedText of, int place) {
        return of.statements().skip(place).findFirst().orElseThrow().html();
    }
}
