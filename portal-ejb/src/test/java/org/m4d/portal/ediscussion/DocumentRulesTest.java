package org.m4d.portal.ediscussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.InvalidInput.Violation;
import org.m4d.portal.common.LocalizedText;

/** What a background document must be like. */
class DocumentRulesTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a.pdf, false, en, ''",
        ", true, fr, ''",
        ", false, en, url error.document.one",
        "https://example.org/a.pdf, true, en, url error.document.one",
        "javascript:alert(1), false, en, url error.document.url",
        "ftp://example.org/a, false, en, url error.document.url",
        "/file/12/a.pdf, false, en, url error.document.url",
        "https://, false, en, url error.document.url",
        "https://who:secret@example.org/, false, en, url error.document.url",
        "https://example.org/a.pdf, false, zz, lang error.language"
    })
    void itIsALinkOrAFileAndNotBoth(String url, boolean file, String lang, String wrong) {
        DocumentInput input = new DocumentInput("Concept note", null, lang, url, null);
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class, () -> DocumentRules.check(input, file, tag -> !tag.equals("zz")));
        if (wrong.isEmpty()) {
            assertThat(refused).isNull();
        } else {
            assertThat(refused.violations())
                    .extracting((Violation violation) -> violation.field() + " " + violation.key())
                    .containsExactly(wrong);
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, 200, ''", "wo, 5, title-wo error.language", "ar, 201, title-ar error.length"})
    void itsTitleIsTranslatedIntoTheLanguagesOfThePortal(String lang, int length, String wrong) {
        LocalizedText titles = LocalizedText.of(lang, "x".repeat(length));
        DocumentInput input = new DocumentInput("Concept note", titles, "en", "https://example.org/a", null);
        for (ThrowingCallable check : List.<ThrowingCallable>of(
                () -> DocumentRules.check(titles), () -> DocumentRules.check(input, false, tag -> true))) {
            InvalidInput refused = catchThrowableOfType(InvalidInput.class, check);
            if (wrong.isEmpty()) {
                assertThat(refused).isNull();
            } else {
                assertThat(refused.violations())
                        .extracting((Violation violation) -> violation.field() + " " + violation.key())
                        .containsExactly(wrong);
            }
        }
    }

    @Test
    void anAddressIsAsLongAsItsColumn() {
        String start = "https://example.org/";
        String longest = start + "a".repeat(DocumentRules.LONGEST_ADDRESS - start.length());
        assertThat(DocumentRules.site(longest)).contains("example.org");
        assertThat(DocumentRules.site(longest + "a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1,2", "1,2,2", "1,2,4", "1,2,3,4"})
    void anOrderNamesEachOnce(String wanted) {
        List<Long> order = wanted.isEmpty()
                ? List.of()
                : java.util.Arrays.stream(wanted.split(",")).map(Long::valueOf).toList();
        assertThatThrownBy(() -> DocumentRules.checkOrder(List.of(1L, 2L, 3L), order))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void everyOrderOfAllIsTaken() {
        assertThatCode(() -> DocumentRules.checkOrder(List.of(1L, 2L, 3L), List.of(3L, 1L, 2L)))
                .doesNotThrowAnyException();
    }
}
