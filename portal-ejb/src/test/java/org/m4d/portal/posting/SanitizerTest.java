package org.m4d.portal.posting;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML that people bring does nothing but show text. */
class SanitizerTest {

    private final Sanitizer sanitizer = new Sanitizer();

    @ParameterizedTest
    @MethodSource("org.m4d.portal.posting.HostileInput#payloads")
    void leavesNothingExecutableOfAHostilePayload(HostileInput.Payload payload) {
        HarmlessHtml.check(sanitizer.clean(payload.html()));
    }

    @ParameterizedTest
    @MethodSource("org.m4d.portal.posting.HostileInput#payloads")
    void changesNothingWhenItCleansAgain(HostileInput.Payload payload) {
        String once = sanitizer.clean(payload.html());

        assertThat(sanitizer.clean(once)).isEqualTo(once);
    }

    @Test
    void theCollectionOfPayloadsIsComplete() {
        assertThat(HostileInput.payloads()).hasSize(223);
        assertThat(HostileInput.naughtyStrings()).hasSize(515);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "java&#x0A;script:alert(1)",
                "&#106;avascript:alert(1)",
                "data:text/html,<b>x</b>",
                "vbscript:msgbox(1)",
                "file:///etc/passwd",
                "blob:x",
                "//evil.example/x",
                "\\\\evil.example\\x"
            })
    void dropsTheAddressOfALinkThatLeadsToNoPage(String address) {
        String html = sanitizer.clean("<a href=\"" + address + "\">here</a>");

        HarmlessHtml.check(html);
        assertThat(Jsoup.parseBodyFragment(html).select("a[href^=javascript], a[href^=data]"))
                .isEmpty();
        assertThat(Jsoup.parseBodyFragment(html).text()).isEqualTo("here");
    }

    @Test
    void keepsALinkAndSaysThatOthersWroteIt() {
        assertThat(sanitizer.clean("<a href=\"https://example.org/a?b=c\" target=\"_blank\" rel=\"opener\">x</a>"))
                .isEqualTo("<a href=\"https://example.org/a?b&#61;c\" rel=\"nofollow noopener ugc\">x</a>");
    }

    @Test
    void makesTheLargestHeadingOneBelowThatOfThePage() {
        assertThat(sanitizer.clean("<h1>Title</h1><h2>Part</h2>")).isEqualTo("<h2>Title</h2><h2>Part</h2>");
    }

    @Test
    void keepsLanguageAndDirectionOfWhatIsWritten() {
        assertThat(sanitizer.clean("<p lang=\"ar\" dir=\"rtl\">سلام</p>"))
                .isEqualTo("<p lang=\"ar\" dir=\"rtl\">سلام</p>");
        assertThat(sanitizer.clean("<p lang=\"x\" dir=\"up\">a</p>")).isEqualTo("<p>a</p>");
    }

    @Test
    void showsNoPictureSoThatNoReaderIsCounted() {
        assertThat(sanitizer.clean("<p>a<img src=\"https://example.org/pixel.gif\" alt=\"x\">b</p>"))
                .isEqualTo("<p>ab</p>");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    '<p>One</p><p>Two</p>',             One Two
                    'a<br>b',                           a b
                    '<ul><li>x</li><li>y</li></ul>',    x y
                    '<table><tr><td>1</td><td>2</td></tr></table>', 1 2
                    '<p>Tom &amp; Ana &lt;3</p>',       'Tom & Ana <3'
                    '<p>5 &lt; 6 and 7 &gt; 6</p>',     '5 < 6 and 7 > 6'
                    '<p>w<b>or</b>d</p>',               word
                    '<p>  much    space </p>',          much space
                    '<p>a {{b}} c</p>',                 'a {{b}} c'
                    '<p>5&nbsp;000&#x202f;€</p>',       5 000 €
                    '<h2>Contexte</h2>Suite',           Contexte Suite
                    '<script>alert(1)</script>text',    text
                    '',                                 ''
                    """)
    void givesTheReadableText(String html, String text) {
        assertThat(Sanitizer.textOf(html)).isEqualTo(text);
    }
}
