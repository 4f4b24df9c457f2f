package org.m4d.portal.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.attachment.AttachmentState;
import org.m4d.portal.attachment.AttachmentUse;
import org.m4d.portal.attachment.AttachmentView;

/** What becomes of files that a text names, after the sanitiser. */
class AttachmentMarkupTest {

    private final Map<Long, AttachmentView> usable = new HashMap<>();
    private final Markdown markdown = new Markdown();
    private int asked;

    @BeforeEach
    void join() {
        markdown.sanitizer = new Sanitizer();
        markdown.handles = names -> Map.of();
        markdown.attachments = new AttachmentMarkup();
        markdown.cards = new CardMarkup();
        markdown.attachments.attachments = new AttachmentUse() {
            @Override
            public Map<Long, AttachmentView> usable(Set<Long> ids) {
                asked++;
                return usable;
            }
        };
        file(1, "wide.jpg", "image/jpeg", 1_500_000, 2560);
        file(2, "middle.png", "image/png", 70_000, 700);
        file(3, "small.png", "image/png", 900, 64);
        file(4, "budget 2026.pdf", "application/pdf", 1_234_000, null);
    }

    @Test
    void aPictureIsSmallAtFirstAndLeadsToTheWhole() {
        Document page = html("Look:\n\n![Women at a well](attachment:1)");

        Element picture = page.selectFirst("a[href=/file/1/wide.jpg] > img");
        assertThat(picture.attr("src")).isEqualTo("/file/1/wide.jpg?w=480");
        assertThat(picture.attr("srcset")).isEqualTo("/file/1/wide.jpg?w=480 480w , /file/1/wide.jpg?w=960 960w");
        assertThat(picture.attr("sizes")).isNotBlank();
        assertThat(picture.attr("width")).isEqualTo("2560");
        assertThat(picture.attr("height")).isEqualTo("1280");
        assertThat(picture.attr("loading")).isEqualTo("lazy");
        assertThat(picture.attr("alt")).isEqualTo("Women at a well");
    }

    @Test
    void whatIsNoWiderThanAPhoneComesAsItIs() {
        assertThat(html("![x](attachment:2)").selectFirst("img").attr("srcset"))
                .isEqualTo("/file/2/middle.png?w=480 480w , /file/2/middle.png 700w");
        assertThat(html("![x](attachment:3)").selectFirst("img").attr("src")).isEqualTo("/file/3/small.png");
    }

    @Test
    void aPictureWithoutWordsIsCalledByItsName() {
        assertThat(html("![](attachment:3)").selectFirst("img").attr("alt")).isEqualTo("small.png");
    }

    @Test
    void wordsOfAPictureCannotBreakOut() {
        Document page = html("![\"><script>alert(1)</script> onerror=x](attachment:3)");

        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("[onerror]")).isEmpty();
        assertThat(page.select("img")).hasSize(1);
    }

    @Test
    void aLinkToAFileSaysWhatItIsAndHowLarge() {
        Document page = html("See [the *budget*](attachment:4) and ![](attachment:4).");

        assertThat(page.select("a[href=/file/4/budget-2026.pdf]").eachText())
                .containsExactly("the budget", "budget 2026.pdf");
        assertThat(page.select("small").eachText()).containsOnly("(PDF, 1.2 MB)");
    }

    @Test
    void whatTheWriterMayNotHaveStaysWords() {
        Document page = html("![a secret](attachment:99) and [a file](attachment:98)");

        assertThat(page.select("img, a")).isEmpty();
        assertThat(page.text()).isEqualTo("a secret and a file");
    }

    @Test
    void aPictureInALinkLeadsWhereTheWriterSays() {
        Document page = html("[![Map](attachment:3)](https://example.org/)");

        assertThat(page.select("a")).hasSize(1);
        assertThat(page.selectFirst("a[href=https://example.org/] > img")).isNotNull();
    }

    @Test
    void aPictureAloneIsATextAndATextWithoutFilesAsksForNone() {
        assertThat(markdown.render("![x](attachment:3)", "en").html()).contains("<img ");
        asked = 0;
        markdown.html("[a](https://example.org) attachment:3");
        assertThat(asked).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=\"https://elsewhere.example/pixel.gif\">",
                "<img src=\"//elsewhere.example/file/1/a.png\">",
                "<img src=\"/file/1/a.png\" srcset=\"https://elsewhere.example/file/1/a.png 480w\">",
                "<img src=\"/ui/logout\">",
                "<img src=\"/file/1/../../ui/x\">",
                "<img src=\"data:image/svg+xml,x\">",
                "<img src=\"javascript:alert(1)\">",
                "![x](https://elsewhere.example/pixel.gif)",
            })
    void noPictureComesFromElsewhere(String source) {
        String html = markdown.html("x " + source);

        assertThat(html).doesNotContain("elsewhere", "javascript", "data:", "/ui/", "..");
    }

    private void file(long id, String name, String type, long size, Integer width) {
        Integer height = width == null ? null : Integer.valueOf(width / 2);
        String address = "/file/" + id + "/" + name.replace(' ', '-');
        usable.put(
                id,
                new AttachmentView(
                        id, name, type, size, width, height, AttachmentState.CLEAN, null, Instant.EPOCH, address));
    }

    private Document html(String source) {
        return Jsoup.parse(markdown.html(source));
    }
}
