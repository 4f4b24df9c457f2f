package org.m4d.portal.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.posting.Body;
import org.m4d.portal.publication.CorrectionInput.CorrectedStatement;

class CorrectionsTest {

    private final PublishedText before = Samples.text();

    @Test
    void onlyOtherWordsAreACorrection() {
        Map<Integer, Body> words = correct(
                before.title(),
                new CorrectedStatement(1, " " + before.sources().get(1) + "\r\n"),
                new CorrectedStatement(4, "قبل سنتين."));
        assertThat(words).containsOnlyKeys(4);
        assertThat(words.get(4)).isEqualTo(new Body("قبل سنتين.", "html", "ar"));
    }

    @Test
    void aTitleAloneIsOne() {
        assertThat(correct("Another title")).isEmpty();
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

    private Map<Integer, Body> correct(String title, CorrectedStatement... statements) {
        CorrectionInput input = new CorrectionInput(title, List.of(statements), "It was wrong.", "en");
        return Corrections.of(before, input, (source, language) -> new Body(source, "html", language));
    }
}
