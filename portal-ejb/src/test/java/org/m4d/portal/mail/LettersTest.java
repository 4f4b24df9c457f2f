package org.m4d.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.mime.ReplyText;

/** A letter as text and as HTML: in the language of its reader, complete, and harmless whatever names and titles say. */
class LettersTest {

    private static final String BASE = "https://portal.example.org";
    private static final String STOP = BASE + "/mail/stop/abc";
    private static final String SETTINGS = BASE + "/x/me/notifications/settings";
    private static final String EVIL = "</title></p><script>alert(1)</script>\"'&amp;<img src=https://example.com/x>";
    private static final double READABLE = 4.5;

    private final MailWords words = new MailWords();
    private final HtmlLetter html = new HtmlLetter(words, new ProseText(BASE), "M4D Portal", BASE);
    private final PlainLetter plain = new PlainLetter(words, new ProseText(BASE), "M4D Portal", BASE);

    private static Letter letter(PortalLanguage language, LetterPart... parts) {
        return new Letter(language, EVIL, List.of(parts), "Reason " + EVIL, null, null, Letter.Thread.ALONE, null);
    }

    private static LetterPart[] all() {
        return new LetterPart[] {
            new LetterPart.AnswerAbove(),
            new LetterPart.Heading(EVIL, "ar", BASE + "/\"onclick=\"alert(1)"),
            new LetterPart.Line("Line " + EVIL),
            new LetterPart.Small("Small " + EVIL),
            new LetterPart.Prose("<p>Prose <a href=/en/x>there</a></p>", "fr"),
            new LetterPart.Original("Original " + EVIL + "\nsecond"),
            new LetterPart.Button("Button " + EVIL, BASE + "/\">"),
            new LetterPart.Entry("Entry " + EVIL, "es\"><script>", BASE + "/\">", "Note " + EVIL, "Excerpt " + EVIL),
        };
    }

    private Document read(PortalLanguage language) {
        return Jsoup.parse(html.of(letter(language, all()), STOP, SETTINGS));
    }

    @ParameterizedTest
    @EnumSource(PortalLanguage.class)
    void theHtmlSaysItsLanguageAndDirection(PortalLanguage language) {
        Document read = read(language);
        assertThat(read.selectFirst("html").attr("lang")).isEqualTo(language.code());
        String direction = language == PortalLanguage.AR ? "rtl" : "ltr";
        assertThat(read.selectFirst("html").attr("dir")).isEqualTo(direction);
        // programs that show a mail within a page drop its html element
        assertThat(read.selectFirst(".sheet").attr("dir")).isEqualTo(direction);
        assertThat(read.selectFirst("h1").attr("dir")).isEqualTo("rtl");
        assertThat(read.selectFirst("[lang=fr]").attr("dir")).isEqualTo("ltr");
    }

    @ParameterizedTest
    @EnumSource(PortalLanguage.class)
    void bothSayAllOfIt(PortalLanguage language) {
        String text = plain.of(letter(language, all()), STOP, SETTINGS);
        String shown = read(language).text();
        List<String> said = List.of(
                ReplyText.MARKER_LINES.get(language.ordinal()),
                "Line",
                "Small",
                "Prose",
                "Original",
                "second",
                "Button",
                "Entry",
                "Note",
                "Excerpt",
                "Reason",
                words.of(language, "foot.stop"),
                words.of(language, "foot.settings"));
        assertThat(text).contains(said).contains(STOP, SETTINGS);
        assertThat(shown).contains(said);
        assertThat(read(language).select("a[href]").eachAttr("href")).contains(STOP, SETTINGS);
    }

    @Test
    void theMarkerIsInTheLanguageOfTheLetter() {
        assertThat(Stream.of(PortalLanguage.values()).map(PortalLanguage::code))
                .containsExactly("en", "fr", "es", "ar");
        assertThat(ReplyText.MARKER_LINES.get(PortalLanguage.FR.ordinal())).contains("réponse");
        assertThat(ReplyText.MARKER_LINES.get(PortalLanguage.ES.ordinal())).contains("respuesta");
    }

    @Test
    void wordsOfOthersAreNeverMarkup() {
        Document read = read(PortalLanguage.EN);
        assertThat(read.select("script, img, iframe, link, [src], [onclick], [background]"))
                .isEmpty();
        assertThat(read.title()).isEqualTo(EVIL);
        assertThat(read.selectFirst("h1").text()).isEqualTo(EVIL);
        assertThat(read.select("a").eachAttr("href")).allMatch(href -> href.startsWith(BASE));
        assertThat(read.selectFirst("style").data()).doesNotContain("url(", "@import");
    }

    @Test
    void whoCannotStopMailIsNotToldHow() {
        Letter letter = letter(PortalLanguage.EN);
        assertThat(plain.of(letter, null, SETTINGS)).doesNotContain(words.of(PortalLanguage.EN, "foot.stop"));
        assertThat(html.of(letter, null, SETTINGS)).doesNotContain(words.of(PortalLanguage.EN, "foot.stop"));
    }

    @Test
    void thePlainFootIsASignature() {
        assertThat(plain.of(letter(PortalLanguage.EN), STOP, SETTINGS))
                .startsWith("-- \nReason")
                .endsWith(BASE + "\n");
    }

    /** The success criterion 1.4.3 of WCAG 2.2, for text on what it stands on. */
    @Test
    void allTextIsReadableInTheLightAndInTheDark() {
        String style = read(PortalLanguage.EN).selectFirst("style").data();
        int dark = style.indexOf("@media");
        for (String scheme : List.of(style.substring(0, dark), style.substring(dark))) {
            String sheet = colour(scheme, "\\.sheet\\{[^}]*background:");
            List<String> texts = List.of(
                    colour(scheme, "body\\{[^}]*[;{]color:"),
                    colour(scheme, "\\.note[^{]*\\{[^}]*?[;{]?color:"),
                    colour(scheme, "\\.foot[^{]*\\{(?:[^}]*;)?color:"),
                    colour(scheme, "[^.\\w]a\\{color:"));
            assertThat(texts)
                    .allSatisfy(text -> assertThat(contrast(text, sheet)).isGreaterThan(READABLE));
            String button = colour(scheme, "\\.button\\{background:");
            assertThat(contrast(colour(scheme, "\\.button\\{[^}]*;color:"), button))
                    .isGreaterThan(READABLE);
        }
    }

    private static String colour(String style, String before) {
        Matcher found = Pattern.compile(before + "#([0-9a-f]{6}|[0-9a-f]{3})").matcher(style);
        assertThat(found.find()).as(before).isTrue();
        String colour = found.group(1);
        return colour.length() == 6 ? colour : colour.replaceAll("(.)", "$1$1");
    }

    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double channel = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
