package org.m4d.portal.publication.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.WordDiff;
import org.m4d.portal.publication.PublishedText;
import org.m4d.portal.publication.Samples;
import org.m4d.portal.publication.VersionView.StatementChange;
import org.m4d.portal.publication.VersionView.TextChange;

class SnapshotTest {

    private final PublishedText text = Samples.text();

    @Test
    void nothingIsLost() {
        assertThat(SnapshotReader.read(SnapshotWriter.write(text))).isEqualTo(text);
    }

    @Test
    void titlesAndHeadingsThatChangedAreShownByWords() {
        PublishedText after = text.corrected(
                text.title(), LocalizedText.of("es", "¿Un pozo?"), Map.of(11L, "Money and time"), Map.of());
        assertThat(SnapshotReader.read(SnapshotWriter.write(after))).isEqualTo(after);
        assertThat(PublicationReading.titles(text, after))
                .extracting(TextChange::lang)
                .containsExactly("es", "fr");
        assertThat(PublicationReading.headings(text, after)).singleElement().satisfies(change -> {
            assertThat(change.lang()).isEqualTo("en");
            assertThat(change.changes()).contains(new WordDiff.Piece(WordDiff.Kind.ADDED, "Money and time"));
        });
        assertThat(PublicationReading.headings(text, text)).isEmpty();
    }

    @Test
    void itKeepsNobodysName() {
        PublishedText named = new PublishedText(
                text.title(),
                text.lang(),
                text.titles(),
                text.opens(),
                text.closes(),
                text.contributions(),
                text.questions(),
                text.round(),
                text.facilitators(),
                text.now(Samples.NAMES::get, Set.of(), Set.of(71L, 72L, 73L, 74L)),
                text.sources());
        assertThat(SnapshotWriter.write(named)).isEqualTo(SnapshotWriter.write(text));
        assertThat(SnapshotWriter.write(named)).doesNotContain(Samples.NAMES.values());
    }

    /** As the first portal that published wrote it: such versions stay readable, whatever is written later. */
    @Test
    void whatWasWrittenFirstIsReadForEver() {
        String written = """
                {"title":"Wells","lang":"en","opens":"2026-03-02T00:00:00Z","closes":"2026-04-12T21:59:59Z","contributions":2,
                "questions":[{"number":1,"text":{"en":"What broke?"},"explanation":{},"contributions":2}],
                "round":{"number":1,"asked":"members","threshold":20,"fewestDissents":3,
                "opened":"2026-05-01T00:00:00Z","ends":"2026-05-10T00:00:00Z"},"facilitators":[3],
                "sections":[{"id":11,"heading":"Money","lang":"en","statements":[{"id":101,"number":1,"lang":"en",
                "source":"Name who pays.","html":"<p>Name who pays.</p>","wording":1,
                "cites":[{"contribution":71,"number":7,"shown":true}],
                "tally":{"endorse":2,"dissent":3,"abstain":0,"lapsed":0},"minority":true,
                "dissents":[{"member":5,"id":50,"wording":1,"carried":false,"withheld":false,"at":"2026-05-02T00:00:00Z",
                "reason":"No.","lang":"en","reply":null}]}]}]}""";
        PublishedText read = SnapshotReader.read(written);
        assertThat(read.sources()).containsExactly(Map.entry(1, "Name who pays."));
        assertThat(read.dissents().toList().getFirst().author().stakeholder()).isNull();
        assertThat(SnapshotReader.read(SnapshotWriter.write(read))).isEqualTo(read);
    }

    @Test
    void readersSeeWhichWordsChanged() {
        PublishedText after = text.corrected(
                text.title(),
                text.titles(),
                Map.of(),
                Map.of(3, new Body("El coste no superará el 5 %.", "<p></p>", "es")));
        List<StatementChange> changes = PublicationReading.changes(text, after);
        assertThat(changes).extracting(StatementChange::number).containsExactly(3);
        assertThat(changes.getFirst().changes())
                .contains(
                        new WordDiff.Piece(WordDiff.Kind.REMOVED, "3 "), new WordDiff.Piece(WordDiff.Kind.ADDED, "5 "));
    }
}
