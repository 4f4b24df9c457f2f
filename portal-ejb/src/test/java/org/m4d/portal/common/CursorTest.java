package org.m4d.portal.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A place in a list, as clients send it back. */
class CursorTest {

    @Test
    void comesBackAsItWas() {
        Cursor cursor = Cursor.at(true, "2026-11-20T08:00:00Z", 12L, "", "اسم & név", null);

        assertThat(Cursor.decode(cursor.encode(), 6)).isEqualTo(cursor);
        assertThat(cursor.text(0)).isEqualTo("true");
        assertThat(cursor.number(2)).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u001fb", "\u001f", ",", ",,", "%2C", "a+b c", "100 %", "\u0000", "\n", "\\,", "\uD83D\uDC4B"})
    void keepsWhateverAKeyHolds(String key) {
        Cursor cursor = Cursor.at(key, 7, key);

        assertThat(Cursor.decode(cursor.encode(), 3)).isEqualTo(cursor);
    }

    @Test
    void needsNoEscapingInAnAddress() {
        assertThat(Cursor.at("???>>>", "ÿÿÿ", 1).encode()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void noneMeansTheStartOfTheList(String text) {
        assertThat(Cursor.decode(text, 2)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"!", "a b", "%00", "../../etc/passwd", "ä", "AA", "A", "Zm9v", "=", "'; drop table post; --"})
    void refusesWhatIsNoCursor(String forged) {
        assertRefused(() -> Cursor.decode(forged, 2));
    }

    @Test
    void refusesOneOfAnotherList() {
        assertRefused(() -> Cursor.decode(Cursor.at(1, 2, 3).encode(), 2));
        assertRefused(() -> Cursor.decode(Cursor.at(1).encode(), 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", "9223372036854775808", "1.5", "0x10", " 1"})
    void refusesANumberThatIsNone(String number) {
        assertRefused(() -> Cursor.decode(Cursor.at(number, "a").encode(), 2).number(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-11-20", "1960-01-01T00:00:00Z", "+10000-01-01T00:00:00Z"})
    void refusesATimeThatNoRecordHas(String time) {
        assertRefused(() -> Cursor.decode(Cursor.at(time, "a").encode(), 2).instant(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%zz,a", "%,a", "a,%2"})
    void refusesWhatIsEscapedWrongly(String plain) {
        String forged = Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));

        assertRefused(() -> Cursor.decode(forged, 2));
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable read) {
        assertThatThrownBy(read).isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.violations())
                .extracting(InvalidInput.Violation::field)
                .containsExactly("after"));
    }
}
