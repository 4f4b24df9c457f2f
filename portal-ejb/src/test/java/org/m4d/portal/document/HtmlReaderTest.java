package org.m4d.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.document.Block.Code;
import org.m4d.portal.document.Block.Heading;
import org.m4d.portal.document.Block.Item;
import org.m4d.portal.document.Block.Items;
import org.m4d.portal.document.Block.Paragraph;
import org.m4d.portal.document.Block.Quote;
import org.m4d.portal.document.Block.Rule;
import org.m4d.portal.document.Block.Table;
import org.m4d.portal.document.Block.Task;
import org.m4d.portal.document.Span.Style;

/** What becomes of the HTML that {@code posting} makes of Markdown. */
class HtmlReaderTest {

    private final HtmlReader reader = new HtmlReader(URI.create("https://portal.example.org"), PortalLanguage.FR);

    @Test
    void paragraphsKeepEmphasisLinksAndLines() {
        assertThat(
                        read(
                                "<p dir=\"auto\">One <strong>two <em>three</em></strong> <a href=\"/topic/5\">four</a>,<br>\n five</p>"))
                .containsExactly(new Paragraph(List.of(
                        Span.of("One"),
                        Span.of(" "),
                        Span.of("two", Style.BOLD),
                        Span.of(" "),
                        Span.of("three", Style.BOLD, Style.ITALIC),
                        Span.of(" "),
                        Span.link("four", "https://portal.example.org/topic/5"),
                        Span.of(","),
                        Span.of("\n"),
                        Span.of("five"))));
    }

    @Test
    void wordsMayBeInAnotherLanguage() {
        assertThat(read("<p>a <span lang=\"ar\">ب</span></p>"))
                .containsExactly(new Paragraph(
                        List.of(Span.of("a"), Span.of(" "), Span.of("ب").in("ar"))));
    }

    @Test
    void headingsStandBelowTheOneThatTheTextStandsUnder() {
        assertThat(reader.read("<h2>a</h2><h3>b</h3><h6>c</h6>", 1))
                .containsExactly(Heading.of(2, "a"), Heading.of(3, "b"), Heading.of(4, "c"));
        assertThat(reader.read("<h1>a</h1>", 0)).containsExactly(Heading.of(1, "a"));
    }

    @Test
    void listsKeepTheirNumbersAndTasks() {
        assertThat(read("<ol start=\"3\"><li>a</li><li><p>b</p></li></ol>"))
                .containsExactly(new Items(true, 3, List.of(Item.of("a"), Item.of("b"))));
        assertThat(read("<ul><li><label><input type=\"checkbox\" checked=\"checked\"> a</label></li>"
                        + "<li><label><input type=\"checkbox\"> b</label></li></ul>"))
                .containsExactly(Items.bullets(List.of(task(Task.DONE, "a"), task(Task.OPEN, "b"))));
    }

    @Test
    void aFootnoteIsFoundFromItsSign() {
        assertThat(
                        read(
                                "<p>a<sup><a href=\"#note-1-1\" id=\"note-1-2\">1</a></sup></p><section class=\"footnotes\"><ol>"
                                        + "<li id=\"note-1-1\"><p>b <a href=\"#note-1-2\" aria-label=\"Retour au texte\">↩</a></p></li></ol></section>"))
                .containsExactly(
                        new Paragraph(
                                List.of(Span.of("a"), new Span("1", "", java.util.Set.of(Style.RAISED), "#note-1-1"))),
                        Items.numbers(List.of(new Item("note-1-1", Task.NONE, List.of(Paragraph.of("b"))))));
    }

    @Test
    void picturesBecomeTheirWordsAndLeadToThemselves() {
        assertThat(read("<p><img src=\"/file/7/a.jpg?w=480\" alt=\"Un puits\"></p>"))
                .containsExactly(new Paragraph(List.of(
                        Span.link("[Image\u00A0: Un puits]", "https://portal.example.org/file/7/a.jpg?w=480"))));
        assertThat(read("<p><a href=\"/file/7/a.jpg\"><img src=\"/file/7/a.jpg?w=480\" alt=\"\"></a></p>"))
                .containsExactly(
                        new Paragraph(List.of(Span.link("[Image]", "https://portal.example.org/file/7/a.jpg"))));
        assertThat(
                        read(
                                "<figure class=\"linkcard\"><img src=\"/file/8/a.jpg\" alt=\"\"><p><strong>a</strong></p></figure>"))
                .containsExactly(new Paragraph(List.of(Span.of("a", Style.BOLD))));
    }

    @Test
    void tablesKeepTheirHeads() {
        assertThat(
                        read(
                                "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td><p>2</p><p>3</p></td></tr></tbody></table>"))
                .containsExactly(new Table(
                        List.of(),
                        List.of(List.of(Span.of("A")), List.of(Span.of("B"))),
                        List.of(List.of(List.of(Span.of("1")), List.of(Span.of("2"), Span.of("\n"), Span.of("3")))),
                        false));
    }

    @Test
    void codeQuotesAndRulesAreKept() {
        assertThat(read("<pre><code>a  b\n c\n</code></pre><hr><blockquote><cite>Aminata</cite><p>d</p></blockquote>"))
                .containsExactly(
                        new Code("a  b\n c"),
                        new Rule(),
                        new Quote(
                                List.of(new Paragraph(List.of(Span.of("Aminata", Style.ITALIC))), Paragraph.of("d"))));
    }

    @Test
    void whatIsNestedTooDeepStandsAsDeepAsThereIsRoom() {
        String html = "<ul><li>".repeat(30) + "deep" + "</li></ul>".repeat(30);
        List<Block> read = read("<blockquote>".repeat(300) + html);
        assertThat(Samples.of(PortalLanguage.EN, new Quote(List.of(new Block.Part("fr", read)))))
                .satisfies(document -> new Outline(document.blocks()))
                .extracting(document -> document.blocks().toString())
                .asString()
                .contains("deep");
    }

    @Test
    void whatNobodyReadsIsNotPrinted() {
        assertThat(read("<script>a</script><style>b</style><p> \n </p>")).isEmpty();
    }

    private List<Block> read(String html) {
        return reader.read(html, 1);
    }

    private static Item task(Task task, String words) {
        return new Item("", task, List.of(Paragraph.of(words)));
    }
}
