package org.m4d.portal.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.attachment.AttachmentUse;
import org.m4d.portal.attachment.AttachmentView;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.preview.Card;
import org.m4d.portal.preview.LinkCards;

/** Mentions, quotations, footnotes and tasks: what they become on a page, and what a text points at. */
class MarkdownReferencesTest {

    private final Markdown markdown = new Markdown();

    @BeforeEach
    void wire() {
        markdown.sanitizer = new Sanitizer();
        markdown.handles = names -> Map.of("mariam", 7L, "o.faty", 8L);
        markdown.attachments = new AttachmentMarkup();
        markdown.attachments.attachments = new AttachmentUse() {
            @Override
            public Map<Long, AttachmentView> usable(Set<Long> ids) {
                return Map.of();
            }
        };
        markdown.cards = new CardMarkup();
        markdown.cards.sanitizer = markdown.sanitizer;
        markdown.cards.cards = new LinkCards() {
            @Override
            public Map<String, Card> of(Set<String> urls) {
                return Map.of();
            }
        };
    }

    private MarkdownText read(String source) {
        MarkdownText text = markdown.read(source, "en");
        HarmlessHtml.check(text.body().html());
        assertThat(new Sanitizer().clean(text.body().html()))
                .isEqualTo(text.body().html());
        return text;
    }

    private Document page(String source) {
        return Jsoup.parseBodyFragment(read(source).body().html());
    }

    @Test
    void aMentionLeadsToTheMember() {
        MarkdownText text = read("Thanks @mariam, and @O.Faty. But not @nobody!");

        assertThat(text.refers().mentioned()).containsExactly(7L, 8L);
        assertThat(Jsoup.parseBodyFragment(text.body().html()).select("a"))
                .extracting(link -> link.text() + " " + link.attr("href"))
                .containsExactly("@mariam /member/7", "@O.Faty /member/8");
        assertThat(Jsoup.parseBodyFragment(text.body().html()).text())
                .isEqualTo("Thanks @mariam, and @O.Faty. But not @nobody!");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`@mariam`",
                "Code:\n\n    @mariam",
                "```\n@mariam\n```",
                "<code>@mariam</code>",
                "[@mariam](https://example.org)",
                "post@mariam",
                "mail@mariam.example",
                "https://example.org/@mariam",
                "@@mariam"
            })
    void codeLinksAndAddressesMentionNobody(String source) {
        assertThat(read(source).refers().mentioned()).isEmpty();
    }

    @Test
    void aNamedPersonIsNamedOnce() {
        assertThat(read("@mariam **@mariam** (@mariam)").refers().mentioned()).containsExactly(7L);
    }

    @Test
    void whoCallsACrowdCallsTheFirstOnly() {
        StringBuilder crowd = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            crowd.append("@somebody").append(i).append(' ');
        }
        markdown.handles = names -> {
            assertThat(names).hasSize(Mentions.MOST);
            return Map.of();
        };

        assertThat(read(crowd + "@mariam").refers().mentioned()).isEmpty();
    }

    @Test
    void aQuotationKeepsAuthorPostAndLink() {
        String quote = QuoteText.of(
                QuoteText.head("Mariam [x](y) *S*", 12, new ContentRef(ContentType.POST, 345)), "One\n\nTwo **bold**");
        MarkdownText text = read(quote + "I agree.");

        assertThat(text.refers().quoted()).containsExactly(new ContentRef(ContentType.POST, 345));
        Document page = Jsoup.parseBodyFragment(text.body().html());
        assertThat(page.select("blockquote > cite:first-child > a[href=/post/345]")
                        .text())
                .isEqualTo("Mariam [x](y) *S* #12");
        assertThat(page.select("blockquote > p").eachText()).containsExactly("One", "Two bold");
        assertThat(page.select("body > p").text()).isEqualTo("I agree.");
    }

    @Test
    void whatAQuotedTextQuotesItselfIsLeftOut() {
        assertThat(QuoteText.of("[A #1](/post/1)", "> [B #2](/post/2)\n> old\n\nnew"))
                .isEqualTo("> [A #1](/post/1)\n> new\n\n");
    }

    @Test
    void aQuotationOfNothingOfOursIsJustAQuotation() {
        MarkdownText text = read("> [Somebody](https://example.org/post/3)\n> said\n\n> [x](/post/0)\n> y");

        assertThat(text.refers().quoted()).isEmpty();
        assertThat(Jsoup.parseBodyFragment(text.body().html()).select("cite")).isEmpty();
    }

    @Test
    void footnotesOfTwoTextsDoNotClash() {
        Document one = page("A[^x] and again[^x]\n\n[^x]: The note");
        Document two = page("B[^x]\n\n[^x]: The note");

        assertThat(one.select("section.footnotes li").text()).startsWith("The note");
        assertThat(one.select("sup a").eachAttr("href")).hasSizeGreaterThan(1).allMatch(href -> one.select(href)
                .is("li, a"));
        Set<String> ids = Set.copyOf(one.select("[id]").eachAttr("id"));
        assertThat(ids).hasSize(3);
        assertThat(two.select("[id]").eachAttr("id")).isNotEmpty().noneMatch(ids::contains);
        assertThat(one.select("a[aria-label]").eachAttr("aria-label")).containsOnly("Back to the text");
    }

    @Test
    void theWayBackFromAFootnoteIsToldInTheLanguageOfTheText() {
        assertThat(markdown.html("أ[^1]\n\n[^1]: ملاحظة", "ar")).contains("aria-label=\"العودة إلى النص\"");
    }

    @Test
    void tasksAreBoxesWithTheirWordsThatNobodyCanTick() {
        Document page = page("- [x] Call the mayor\n- [ ] Write the *report*\n- plain");

        assertThat(page.select("label > input[type=checkbox][disabled]")).hasSize(2);
        assertThat(page.select("label:has(input[checked])").text()).isEqualTo("Call the mayor");
        assertThat(page.select("label").last().text()).isEqualTo("Write the report");
    }

    @Test
    void namesTheFilesAndSitesThatATextLeadsTo() {
        References refers =
                read("![plan](attachment:12) [data](attachment:13) https://example.org/a <https://example.org/b>")
                        .refers();

        assertThat(refers.attachments()).containsExactly(12L, 13L);
        assertThat(refers.links()).containsExactly("https://example.org/a", "https://example.org/b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x[^\"onmouseover=alert(1)]\n\n[^\"onmouseover=alert(1)]: y",
                "x[^1]\n\n[^1]: <script>alert(1)</script><img src=x onerror=alert(1)>y",
                "x[^1]\n\n[^1]: [y](javascript:alert(1))",
                "x[^a]\n\n[^a]: y[^b]\n\n[^b]: z[^a]",
                "> [x](/post/3?\"onclick=alert(1))\n> y",
                "> [<img src=x onerror=alert(1)>](/post/3)\n> y",
                "> [x](/post/3 \"'><script>alert(1)</script>\")\n> y",
                "> [x](javascript:/post/3)\n> y",
                "- [x] <input type=text autofocus onfocus=alert(1)> y",
                "- [x] <input type=checkbox onclick=alert(1) form=f name=n value=v id=note-1-1 checked> y",
                "<label for=body onclick=alert(1)>y</label>",
                "<section class=\"dlg\" id=main role=dialog>y</section>",
                "<li id=main>y</li><a id=\"note-1-1\" aria-label=\"Sign in\" href=x>z</a>",
                "@mariam\"><script>alert(1)</script> y",
                "@<script>alert(1)</script>mariam y"
            })
    void nothingOfTheNewFormsOpensAHole(String source) {
        read(source);
    }

    @Test
    void aNumberLeadsToWhatItNumbers() {
        Set<Integer> asked = new LinkedHashSet<>();
        Set<String> linked = new LinkedHashSet<>();
        String html = markdown.read(
                        "As #3 and (#12): see #3, #99, `#3`, [#3](/x), v#3, &#35;3, #3a and #٣.\n\nhttps://example.org/a",
                        "en",
                        (numbers, links) -> {
                            asked.addAll(numbers);
                            linked.addAll(links);
                            return Map.of(3, "/contribution/103", 12, "/contribution/112");
                        })
                .body()
                .html();
        HarmlessHtml.check(html);

        assertThat(asked).containsExactly(3, 12, 99);
        assertThat(linked).containsExactly("/x", "https://example.org/a");
        assertThat(Jsoup.parseBodyFragment(html).select("a"))
                .extracting(link -> link.text() + " " + link.attr("href"))
                .containsExactly(
                        "#3 /contribution/103",
                        "#12 /contribution/112",
                        "#3 /contribution/103",
                        "#3 /x",
                        "#3 /contribution/103",
                        "#٣ /contribution/103",
                        "https://example.org/a https://example.org/a");
    }

    @Test
    void elsewhereANumberIsText() {
        assertThat(page("As #3 says").select("a")).isEmpty();
    }
}
