package org.m4d.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody wrote stays readable in a mail, loads nothing and runs nothing. */
class ProseTextTest {

    private final ProseText prose = new ProseText("https://portal.example.org");

    /** A paragraph sign stands for the end of a line, an exclamation mark for what divides cells. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>One</p><p>Two<br>lines</p>            | One¶¶Two¶lines",
                "<p>a <strong>b</strong> c</p>            | a b c",
                "<h2>Head</h2><p>Text</p>                 | Head¶¶Text",
                "<ul><li>a</li><li>b</li></ul>            | - a¶- b",
                "<ol><li>a</li><li>b</li></ol>            | 1. a¶2. b",
                "<blockquote><p>a</p><p>b</p></blockquote>| > a¶>¶> b",
                "<pre>a  b</pre>                          | a  b",
                "<a href='/en/topic/1'>wells</a>          | wells <https://portal.example.org/en/topic/1>",
                "<a href='https://example.com/'>https://example.com/</a> | https://example.com/",
                "<img src='/file/7/a.png' alt='A well'>   | [A well] <https://portal.example.org/file/7/a.png>",
                "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table> | a ! b¶1 ! 2",
                "<script>alert(1)</script><style>p{}</style>x | x",
                "<p>مرحبا</p>                             | مرحبا",
            },
            quoteCharacter = '"')
    void asPlainText(String html, String text) {
        assertThat(prose.plain(html)).isEqualTo(text.replace('¶', '\n').replace('!', '|'));
    }

    @Test
    void asHtmlAddressesAreWholeAndPicturesAreLinks() {
        Document read = Jsoup.parse(prose.html("<p class=x style='color:red'><a href='/en/topic/1'>t</a>"
                + "<img src='/file/7/a.png' srcset='/file/7/a.png 2w' alt='A well'></p>"));
        assertThat(read.select("a").eachAttr("href"))
                .containsExactly("https://portal.example.org/en/topic/1", "https://portal.example.org/file/7/a.png");
        assertThat(read.select("a").last().text()).isEqualTo("[A well]");
        assertThat(read.select("img, [class], [style], [srcset]")).isEmpty();
    }

    @Test
    void aPictureInALinkIsItsWords() {
        Document read = Jsoup.parse(prose.html("<a href='/en/topic/1'><img src='/file/7/a.png' alt='A well'></a>"));
        assertThat(read.select("a")).hasSize(1);
        assertThat(read.text()).isEqualTo("[A well]");
    }

    @Test
    void languagesAndDirectionsStay() {
        Document read = Jsoup.parse(prose.html("<p lang=ar dir=rtl>مرحبا</p><abbr title='World'>W</abbr>"));
        assertThat(read.select("p").attr("lang")).isEqualTo("ar");
        assertThat(read.select("p").attr("dir")).isEqualTo("rtl");
        assertThat(read.select("abbr").attr("title")).isEqualTo("World");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script src='https://example.com/x.js'></script>",
                "<iframe src='https://example.com/'></iframe>",
                "<object data='https://example.com/'></object>",
                "<video src='https://example.com/v' poster='https://example.com/p'></video>",
                "<p onclick='alert(1)' background='https://example.com/b'>x</p>",
                "<link rel=stylesheet href='https://example.com/x.css'>",
                "<base href='https://example.com/'><a href='x'>y</a>",
                "<svg><image href='https://example.com/x'/><script>alert(1)</script></svg>",
                "<a href='javascript:alert(1)'>x</a>",
                "<a href=' java&#10;script:alert(1)'>x</a>",
                "<a href='data:text/html,x'>x</a>",
                "<meta http-equiv=refresh content='0;url=https://example.com/'>",
                "<form action='https://example.com/'><input name=p><button>Go</button></form>",
                "<p style='background:url(https://example.com/)'>x</p>",
            })
    void nothingLoadsAndNothingRuns(String html) {
        Document read = Jsoup.parseBodyFragment(prose.html(html));
        assertThat(read.body().getAllElements()).allSatisfy(element -> {
            assertThat(element.normalName())
                    .isNotIn(
                            "script", "iframe", "object", "video", "link", "base", "svg", "image", "meta", "form",
                            "input");
            assertThat(element.attributes()).allSatisfy(attribute -> assertThat(attribute.getKey())
                    .isNotIn("src", "poster", "background", "style", "onclick", "action", "data"));
        });
        assertThat(read.select("a[href]").eachAttr("href"))
                .allMatch(href -> href.startsWith("https://portal.example.org/"));
    }

    @Test
    void whatIsDeepIsReadToItsEnd() {
        String deep = "<div>".repeat(5_000) + "bottom" + "</div>".repeat(5_000);
        assertThat(prose.plain(deep)).isEqualTo("bottom");
        assertThat(prose.html(deep)).contains("bottom");
        assertThat(prose.plain("<blockquote>".repeat(300) + "x")).endsWith("x");
    }

    @Test
    void whatIsLongIsReadInTime() {
        assertThat(prose.plain("<p>a</p>".repeat(100_000))).hasSize(100_000 * 3 - 2);
    }
}
