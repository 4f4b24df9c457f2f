package org.m4d.portal.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.ediscussion.QuestionView;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.publication.PublishedText;
import org.m4d.portal.synthesis.HeadingView;
import org.m4d.portal.synthesis.RoundView;
import org.m4d.portal.synthesis.SectionView;
import org.m4d.portal.synthesis.StatementView;
import org.m4d.portal.synthesis.Tally;
import org.m4d.portal.synthesis.VoiceView;

/** What of a publication is found: its words in each language, and nothing that can be taken back. */
class PublicationDocumentsTest {

    private static final Instant THEN = Instant.parse("2027-01-10T09:00:00Z");

    @Test
    void everyStatementIsFoundInItsOwnLanguageAndNoReasonIs() {
        VoiceView dissent = new VoiceView(
                7,
                1,
                new AuthorView(9, "Name Of Somebody", StakeholderType.NGO, null),
                "dissent",
                "Reason that may be withheld",
                "en",
                false,
                1,
                true,
                false,
                THEN,
                null,
                0);
        PublishedText text = new PublishedText(
                "Who signs?",
                "en",
                LocalizedText.EMPTY,
                THEN,
                THEN,
                3,
                List.of(new QuestionView(
                        1, new LocalizedText(Map.of("en", "Who pays?", "fr", "Qui paie ?")), LocalizedText.EMPTY, 2)),
                new RoundView(1, "contributors", 20, 3, THEN, THEN, false),
                List.of(4L),
                List.of(new SectionView(
                        new HeadingView(1, "Money", "en", 0),
                        List.of(
                                statement(1, "en", "<p>Name who <strong>pays</strong>.</p>", List.of(dissent)),
                                statement(2, "fr", "<p>Dire jusqu’à quand.</p>", List.of())))),
                Map.of());

        assertThat(PublicationDocuments.said(text))
                .containsOnly(
                        Map.entry("en", "Who pays? Money Name who pays."),
                        Map.entry("fr", "Qui paie ? Dire jusqu’à quand."));
    }

    private static StatementView statement(int number, String lang, String html, List<VoiceView> dissents) {
        return new StatementView(
                10 + number, number, 1, lang, html, 1, List.of(), Tally.NONE, !dissents.isEmpty(), dissents, 0);
    }
}
