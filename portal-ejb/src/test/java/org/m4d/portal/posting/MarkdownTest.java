package org.m4d.portal.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.preview.Card;
import org.m4d.portal.preview.LinkCards;

/** From what people type to what pages show. */
class MarkdownTest {

    private final Markdown markdown = new Markdown();

    @BeforeEach
    void wire() {
        markdown.sanitizer = new Sanitizer();
        markdown.handles = names -> Map.of("mariam", 7L, "o.faty", 8L);
        markdown.attachments = new AttachmentMarkup();
        markdown.cards = new CardMarkup();
        markdown.cards.sanitizer = markdown.sanitizer;
        markdown.cards.cards = new LinkCards() {
            @Override
            public Map<String, Card> of(Set<String> urls) {
                return Map.of();
            }
        };
    }

    @Test
    void refusesATableThatFillsItselfUp() {
        String wide = "|a".repeat(4_000) + "\n" + "|-".repeat(4_000) + "\n" + "|a\n".repeat(10_000);

        assertThatThrownBy(() -> markdown.html(wide)).isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(
                        refused.violations().getFirst().key())
                .isEqualTo("error.table-cells"));
    }

    @ParameterizedTest
    @MethodSource("org.m4d.portal.posting.HostileInput#payloads")
    void leavesNothingExecutableOfAHostilePayload(HostileInput.Payload payload) {
        HarmlessHtml.check(markdown.html(payload.html()));
    }

    @ParameterizedTest
    @MethodSource("org.m4d.portal.posting.HostileInput#naughtyStrings")
    void rendersAnyString(String text) {
        String html = markdown.html(text);

        HarmlessHtml.check(html);
        assertThat(new Sanitizer().clean(html)).isEqualTo(html);
    }

    @ParameterizedTest
    @MethodSource("org.m4d.portal.posting.HostileInput#naughtyStrings")
    void showsTheCharactersOfAnyStringThatIsQuotedAsCode(String text) {
        String html = markdown.html("~~~~~~\n" + text + "\n~~~~~~");

        assertThat(Sanitizer.textOf(html)).isEqualTo(readable(text));
    }

    /** White space folded, and without what HTML cannot hold or the sanitiser leaves out because it once made telephones fail. */
    private static String readable(String text) {
        return text.codePoints()
                .filter(c -> c >= ' ' || Character.isWhitespace(c))
                .filter(c -> (c & 0xfffe) != 0xfffe)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("(?<=\\p{IsTelugu})\u200c", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    @Test
    void keepsTheSourceAsTyped() {
        Body body = markdown.render("  # Titre\n\nTexte *fort*  ", "fr");

        assertThat(body)
                .isEqualTo(new Body("# Titre\n\nTexte *fort*", "<h2>Titre</h2>\n<p>Texte <em>fort</em></p>\n", "fr"));
    }

    @Test
    void rendersTablesAndGivesLinksTheirRel() {
        String html = markdown.html("| a | b |\n|---|--:|\n| 1 | [x](https://example.org) |\n\nhttps://example.com/y");

        var page = Jsoup.parseBodyFragment(html);
        assertThat(page.select("table > thead th").eachText()).containsExactly("a", "b");
        assertThat(page.select("table > tbody td[align=right]").eachText()).containsExactly("x");
        assertThat(page.select("a[rel=nofollow noopener ugc]").eachAttr("href"))
                .containsExactly("https://example.org", "https://example.com/y");
    }

    @Test
    void endsALineWhereTheWriterDid() {
        assertThat(markdown.html("one\ntwo")).isEqualTo("<p>one<br />\ntwo</p>\n");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n\t "})
    void previewsNothingAsNothing(String source) {
        assertThat(markdown.html(source)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "<script>alert(1)</script>",
                "<!-- nothing -->",
                "[x]: https://example.org",
                "&nbsp;",
                "\u200b\u2060"
            })
    void refusesAContributionInWhichThereIsNothingToRead(String source) {
        assertThatThrownBy(() -> markdown.render(source, "en"))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.violations())
                        .extracting(InvalidInput.Violation::field, InvalidInput.Violation::key)
                        .containsExactly(org.assertj.core.api.Assertions.tuple("body", "error.required")));
    }

    @Test
    void takesTheLongestTextAndRefusesALongerOne() {
        String longest = "word ".repeat(Markdown.LONGEST / 5 - 1) + "words";

        assertThat(Sanitizer.textOf(markdown.html(longest))).hasSize(Markdown.LONGEST);
        assertThatThrownBy(() -> markdown.html(longest + "!")).isInstanceOf(InvalidInput.class);
    }

    static Stream<Arguments> bombs() {
        return Stream.of(
                bomb("quotes", ">", ""),
                bomb("lists", "- ", "x"),
                bomb("deep lists", "1) ", "x"),
                bomb("brackets", "[", "x"),
                bomb("image brackets", "![", "](x)"),
                bomb("links", "[a](", "x"),
                bomb("emphasis", "*a **b ", ""),
                bomb("closed emphasis", "*a _b ", "x" + "_ *".repeat(9_000)),
                bomb("underscores", "_a__", ""),
                bomb("strikes", "~~a~", ""),
                bomb("back ticks", "`", ""),
                bomb("growing back ticks", "`a``b", ""),
                bomb("open tags", "<b>", "x"),
                bomb("open lists", "<ul><li>", "x"),
                bomb("open tables", "<table><tr><td>", "x"),
                bomb("half tags", "<a href=\"", ""),
                bomb("comments", "<!--", ""),
                bomb("entities", "&amp;", ""),
                bomb("references", "[a]: b\n", "[a]"),
                bomb("addresses", "https://e.org/", ""),
                bomb("at signs", "a@", ""),
                bomb("mentions", "@mariam ", ""),
                bomb("notes", "[^a]: [^a] b\n", "x[^a]"),
                bomb("note references", "[^a]", "\n\n[^a]: b"),
                bomb("tasks", "- [ ] ", "x"),
                bomb("quoted posts", "> [a](/post/1)\n", ""),
                bomb("dots", "www.", ""),
                bomb("pipes", "|", "\n|-|"));
    }

    private static Arguments bomb(String name, String part, String end) {
        return Arguments.of(name, part.repeat((Markdown.LONGEST - end.length()) / part.length()) + end);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void survivesWhatIsMadeToExhaustIt(String name, String source) {
        String html = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> markdown.html(source));

        assertThat(html.length()).as(name).isLessThan(3_000_000);
        HarmlessHtml.check(html);
    }
}
