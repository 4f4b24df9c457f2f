package org.m4d.portal.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML of mails as Markdown, and as what the portal's Markdown makes of it again. */
class HtmlMailTest {

    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            StrikethroughExtension.create(),
            AutolinkExtension.create(),
            TaskListItemsExtension.create(),
            FootnotesExtension.create());

    static Stream<Arguments> pieces() {
        return Stream.of(
                Arguments.of("<p>a</p><p>b</p>", "a\n\nb"),
                Arguments.of("<div>a</div><div>b</div><div><br></div><div>c</div>", "a\nb\n\nc"),
                Arguments.of("a<br>b<br><br>c", "a\nb\n\nc"),
                Arguments.of(
                        "<p class=MsoNormal>a<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>b</p>",
                        "a\n\nb"),
                Arguments.of("<p class=MsoNormal>a</p><p class=MsoNormal>b</p>", "a\nb"),
                Arguments.of("<p style='margin:0'>a</p><p style='margin:0'>b</p>", "a\nb"),
                Arguments.of("<div>a</div><div>&nbsp;</div><div>b</div>", "a\n\nb"),
                Arguments.of("<p>two\n words   here&nbsp; x</p>", "two words here x"),
                Arguments.of("<b>bold</b>, <i>it</i> and <s>no</s>", "**bold**, *it* and ~~no~~"),
                Arguments.of("<b>bold </b>x", "**bold** x"),
                Arguments.of("a<b> bold</b>", "a **bold**"),
                Arguments.of("<b><div>a</div><div>b</div></b>", "**a**\n**b**"),
                Arguments.of("<b style='font-weight:normal'>a</b>", "a"),
                Arguments.of("<span style='font-weight: bold'>a</span>", "**a**"),
                Arguments.of("x<b>.y</b>z", "x.yz"),
                Arguments.of("<b>a</b><i>b</i>", "**a**b"),
                Arguments.of("<code>a*b</code>", "`a*b`"),
                Arguments.of("<h2>Title <b>x</b></h2><p>y</p>", "## Title **x**\n\ny"),
                Arguments.of("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul><p>d</p>", "- a\n- b\n  - c\n\nd"),
                Arguments.of("<ul><li>a</li><ul><li>c</li></ul></ul>", "- a\n  - c"),
                Arguments.of("<ol start=3><li><p>a</p></li><li><div>b</div></li></ol>", "3. a\n4. b"),
                Arguments.of("<blockquote>a<br>b</blockquote>c", "> a\n> b\n\nc"),
                Arguments.of("<blockquote style='margin:0 0 0 40px;border:none'>a</blockquote>", "a"),
                Arguments.of("<a href='https://example.org/x'>here</a>", "[here](https://example.org/x)"),
                Arguments.of(
                        "<a href='https://example.org/a(b) c'>he]re</a>", "[he\\]re](<https://example.org/a(b)c>)"),
                Arguments.of(
                        "see <a href='https://example.org/x'>https://example.org/x</a>.", "see https://example.org/x."),
                Arguments.of(
                        "<a href='https://example.org/a_b'>https://example.org/a_b</a>", "<https://example.org/a_b>"),
                Arguments.of("<a href='mailto:a@example.org'>a@example.org</a>", "a@example.org"),
                Arguments.of("<a href='javascript:alert(1)'>x</a>", "x"),
                Arguments.of("<a href='java\nscript:alert(1)'>x</a>", "x"),
                Arguments.of("<a href='/relative'>x</a>", "x"),
                Arguments.of("<img src='cid:p1@x' alt='A map'>", "![A map](cid:p1@x)"),
                Arguments.of("<img src='https://example.org/t.gif' width=1 height=1 alt=track>", ""),
                Arguments.of("<img src='https://example.org/t.gif'>", ""),
                Arguments.of("<img src='https://example.org/m.png' alt='A map'>", "[A map](https://example.org/m.png)"),
                Arguments.of("<img src='data:image/png;base64,AAAA' alt='A map'>", "A map"),
                Arguments.of("<style>p{}</style><script>x</script><title>t</title><p>a</p><!-- c -->", "a"),
                Arguments.of(
                        "<div style='display:none'>pre</div><span style='font-size:0px'>x</span><p hidden>y</p>a", "a"),
                Arguments.of("<pre>a\n  b</pre>", "a\nb"),
                Arguments.of(
                        "<p>1. no list</p><p># no head</p><p>+ x</p><p>&gt; no quote</p><p>a<br>---</p>",
                        "1\\. no list\n\n\\# no head\n\n\\+ x\n\n\\> no quote\n\na\n\\---"),
                Arguments.of(
                        "<p>&lt;b&gt; *a* _b_ `c` [d](e) ~~f~~ &amp;copy;</p>",
                        "\\<b\\> \\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\~\\~f\\~\\~ \\&copy;"),
                Arguments.of(
                        "<table border=1><tr><th>a</th><th>b|c</th></tr><tr><td>1</td><td><b>2</b></td></tr></table>",
                        "|a|b\\|c|\n|---|---|\n|1|**2**|"),
                Arguments.of("<table><tr><td>a</td></tr><tr><td>b</td></tr></table>", "a\nb"),
                Arguments.of(
                        "<p class=MsoListParagraph><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>a</p><p class=MsoListParagraph><span style='mso-list:Ignore'>·</span>b</p>",
                        "- a\n- b"),
                Arguments.of("<p>a</p><hr><p>b</p>", "a\n\n___\n\nb"));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void becomesMarkdown(String html, String markdown) throws Exception {
        assertThat(Mails.html(html).text()).isEqualTo(markdown);
    }

    /** The words that a reader sees are the same before and after. */
    @ParameterizedTest
    @MethodSource("pieces")
    void isReadBackAsTheSameWords(String html, String markdown) throws Exception {
        String again = render(Mails.html(html).text());
        String expected = Jsoup.parse(render(markdown)).text();
        assertThat(Jsoup.parse(again).text()).isEqualTo(expected);
        assertThat(again).doesNotContain("&lt;/").doesNotContain("**");
    }

    /** Text with every sign that means something in Markdown, at the beginning of a line and within. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "**a**",
                "_a_",
                "__a__",
                "`a`",
                "```",
                "~~~",
                "~~a~~",
                "# a",
                "###",
                "+ a",
                "+",
                "- a",
                "-",
                "--- ",
                "===",
                "1. a",
                "1) a",
                "> a",
                "| a | b |",
                "|---|---|",
                "[a](b)",
                "[a]: b",
                "[^1]",
                "[^1]: a",
                "![a](b)",
                "<b>",
                "</b>",
                "<!-- a",
                "<a@b.org>",
                "&amp;",
                "&#65;",
                "\\",
                "\\*",
                "[ ] a",
                "[x]",
                "a  ",
                "::",
                ":-:",
                "$a$",
                "@awa",
                "http://",
                "https://a*b_c~d.org/_x_*y*",
                "\tcode",
                "    code",
                "a\\",
                "<https://example.org>",
                "&copy",
                "* * *",
                "_____",
                "=",
                "a --- b",
                "%PDF"
            })
    void showsEverySignThatWasTyped(String text) throws Exception {
        for (String typed : new String[] {text, "before\n" + text, text + "\nafter", "a " + text + " b"}) {
            String html = typed.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
            assertThat(shown(Mails.html("<p>" + html + "</p>").text())).isEqualTo(squeezed(typed));
        }
    }

    private static String shown(String markdown) {
        String html = render(markdown);
        assertThat(html)
                .doesNotContain("<em")
                .doesNotContain("<strong")
                .doesNotContain("<h")
                .doesNotContain("<li")
                .doesNotContain("<code");
        return squeezed(Jsoup.parse(html).wholeText());
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    static String render(String markdown) {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .build()
                .render(Parser.builder()
                        .extensions(EXTENSIONS)
                        .maxOpenBlockParsers(20)
                        .build()
                        .parse(markdown));
    }

    @Test
    void showsEverySignOfPlainTextButListsQuotationsAndLinks() throws Exception {
        for (String sign : new String[] {
            "*a*",
            "_a_",
            "# a",
            "===",
            "---",
            "1986. a",
            "<b>x</b>",
            "`a`",
            "a|b",
            "[a](b)",
            "~~a~~",
            "    four",
            "&copy;",
            "\\"
        }) {
            String markdown =
                    Mails.plain("before\n" + sign + "\nafter\n\n" + sign).text();
            assertThat(shown(markdown)).isEqualTo("before " + sign.strip() + " after " + sign.strip());
        }
    }

    @Test
    void keepsTheLinesListsAndQuotationsOfPlainText() throws Exception {
        assertThat(Mails.plain(
                                "We need:\n- water\n- a road that\n  holds\n1. no\nBye\n\n1. one\n2. two\n\n> > deep\n> once\n    in")
                        .text())
                .isEqualTo(
                        "We need:\n\n- water\n- a road that\n  holds\n\n1. no\n\nBye\n\n1. one\n2. two\n\n> > deep\n> \n> once\n\n"
                                + "\u00A0\u00A0\u00A0\u00A0in");
    }

    @Test
    void joinsFlowedLines() throws Exception {
        assertThat(Mails.read(
                                "Content-Type: text/plain; format=flowed\n\none \ntwo\nthree\n>four \n>five\n> six\n indented\n-- \nAwa")
                        .text())
                .isEqualTo("one two\nthree\n\n> four five\n> six\n\nindented\n\\--\nAwa");
        assertThat(Mails.read("Content-Type: text/plain; format=flowed; delsp=yes\n\n謝謝 \n您 \n\n的")
                        .text())
                .isEqualTo("謝謝您\n\n的");
    }

    @Test
    void takesThePlainTextWhenTheHtmlLostTheWords() throws Exception {
        String mail =
                "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nWhat I want to say is this.\n"
                        + "--b\nContent-Type: text/html\n\n%s\n--b--\n";
        assertThat(Mails.read(mail.formatted("<img src='cid:x'>")).text()).isEqualTo("What I want to say is this.");
        assertThat(Mails.read(mail.formatted("<p>What I want to say <b>is</b> this.</p>"))
                        .text())
                .isEqualTo("What I want to say **is** this.");
        assertThat(Mails.read(mail.formatted("")).text()).isEqualTo("What I want to say is this.");
    }
}
