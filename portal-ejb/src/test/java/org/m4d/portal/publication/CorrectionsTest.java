package org.m4d.portal.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.posting.Body;
import org.m4d.portal.publication.CorrectionInput.CorrectedHeading;
import org.m4d.portal.publication.CorrectionInput.CorrectedStatement;

class CorrectionsTest {

    private final PublishedText before = Samples.text();

    @Test
    void onlyOtherWordsAreACorrection() {
        PublishedText after = correct(
                before.title(),
                new CorrectedStatement(1, " " + before.sources().get(1) + "\r\n"),
                new CorrectedStatement(4, "قبل سنتين."));
        assertThat(after.sources())
                .containsEntry(4, "قبل سنتين.")
                .containsEntry(1, before.sources().get(1));
        assertThat(after.statements())
                .extracting(one -> one.html().equals("html"))
                .containsExactly(false, false, false, true);
    }

    @Test
    void aTitleAloneIsOne() {
        assertThat(correct("Another title").title()).isEqualTo("Another title");
        assertThat(correct("Another title").sections()).isEqualTo(before.sections());
    }

    @Test
    void nothingIsNone() {
        assertThatThrownBy(() -> correct(
                        "  " + before.title() + " ",
                        new CorrectedStatement(1, before.sources().get(1))))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.violations())
                        .extracting(InvalidInput.Violation::key)
                        .containsExactly("error.publication.unchanged"));
    }

    @Test
    void whatIsNotThereComesTwiceOrHasNoGoodLengthIsNamed() {
        assertThatThrownBy(() -> correct(
                        "Another title",
                        new CorrectedStatement(2, "Once."),
                        new CorrectedStatement(2, "Twice."),
                        new CorrectedStatement(9, "Nowhere."),
                        new CorrectedStatement(1, " "),
                        new CorrectedStatement(3, "x".repeat(5_001))))
                .asInstanceOf(type(InvalidInput.class))
                .extracting(refused -> refused.violations().stream()
                        .map(InvalidInput.Violation::field)
                        .toList())
                .isEqualTo(List.of("statement-2", "statement-9", "statement-1", "statement-3"));
    }

    @Test
    void translationsStayWithTheTitleThatTheyTranslate() {
        assertThat(correct(before.title(), new CorrectedStatement(3, "Otro.")).titles())
                .isEqualTo(before.titles());
        assertThat(correct("Another title").titles().texts()).containsOnlyKeys("en");
        assertThat(correct("Another title", LocalizedText.of("fr", "Un autre titre"))
                        .titles()
                        .in("fr"))
                .isEqualTo("Un autre titre");
        assertThat(correct(before.title(), LocalizedText.EMPTY).titles().texts())
                .containsOnlyKeys("en");
    }

    @Test
    void aHeadingIsPutInOtherWords() {
        PublishedText after = correct(before.title(), null, new CorrectedHeading(11, " Money and time "));
        assertThat(after.sections())
                .extracting(section -> section.heading().text())
                .containsExactly("Money and time", "المال");
    }

    @Test
    void titlesAndHeadingsThatCannotStandAreNamed() {
        assertThatThrownBy(() -> correct(
                        " ",
                        new LocalizedText(Map.of("wo", "Teen", "ar", "x".repeat(201))),
                        new CorrectedHeading(11, ""),
                        new CorrectedHeading(12, "x".repeat(201)),
                        new CorrectedHeading(11, "Twice"),
                        new CorrectedHeading(99, "Nowhere")))
                .asInstanceOf(type(InvalidInput.class))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(InvalidInput.Violation::field)
                        .containsExactlyInAnyOrder(
                                "title",
                                "title-wo",
                                "title-ar",
                                "heading-11",
                                "heading-12",
                                "heading-11",
                                "heading-99"));
    }

    private PublishedText correct(String title, LocalizedText titles, CorrectedHeading... headings) {
        CorrectionInput input = new CorrectionInput(title, titles, List.of(headings), List.of(), "It was wrong.", "en");
        return Corrections.of(before, input, (source, language) -> new Body(source, "html", language));
    }

    private PublishedText correct(String title, CorrectedStatement... statements) {
        CorrectionInput input = new CorrectionInput(title, null, null, List.of(statements), "It was wrong.", "en");
        return Corrections.of(before, input, (source, language) -> new Body(source, "html", language));
    }
}
