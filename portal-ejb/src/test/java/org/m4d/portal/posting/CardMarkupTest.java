package org.m4d.portal.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.attachment.AttachmentState;
import org.m4d.portal.attachment.AttachmentView;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.preview.Card;
import org.m4d.portal.preview.LinkCards;

/** When an address becomes a card, and what is in it. */
class CardMarkupTest {

    private static final String URL = "https://example.org/a?b=1&c=2";

    private final Markdown markdown = new Markdown();
    private final Set<String> noted = new TreeSet<>();
    private Card card = card("A title");

    @BeforeEach
    void wire() {
        markdown.sanitizer = new Sanitizer();
        markdown.handles = names -> Map.of();
        markdown.attachments = new AttachmentMarkup();
        markdown.cards = new CardMarkup();
        markdown.cards.sanitizer = markdown.sanitizer;
        markdown.cards.cards = new LinkCards() {
            @Override
            public Map<String, Card> of(Set<String> urls) {
                return card == null || !urls.contains(URL) ? Map.of() : Map.of(URL, card);
            }

            @Override
            public void note(ContentRef content, Set<String> urls) {
                noted.addAll(urls);
            }
        };
    }

    @Test
    void anAddressAloneInAParagraphBecomesACard() {
        Document text = Jsoup.parse(markdown.html("Look:\n\n" + URL + "\n\nIsn't it good?"));

        assertThat(text.select("figure.linkcard")).hasSize(1);
        assertThat(text.select("figure a").attr("href")).isEqualTo(URL);
        assertThat(text.select("figure a").text()).isEqualTo("A title");
        assertThat(text.select("figure a").attr("rel")).contains("nofollow", "ugc");
        assertThat(text.select("figure img").attr("src")).isEqualTo("/file/7/card.jpg?w=480");
        assertThat(text.text()).startsWith("Look:").endsWith("Isn't it good?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"See " + URL, "[words](" + URL + ")", "> " + URL, "- " + URL, "`" + URL + "`", URL + " " + URL})
    void anAddressAmongOtherThingsStaysALink(String source) {
        assertThat(markdown.html(source)).doesNotContain("figure");
    }

    @Test
    void whatOthersSayOfThemselvesStaysText() {
        card = card("<script>alert(1)</script><img src=x onerror=alert(1)>\" onclick=\"x");

        Document text = Jsoup.parse(markdown.html(URL));

        assertThat(text.select("script, [onerror], [onclick]")).isEmpty();
        assertThat(text.select("figure a").text()).startsWith("<script>alert(1)");
        assertThat(text.select("img")).hasSize(1);
    }

    @Test
    void aTextIsNotedWhetherItsCardIsThereOrNot() {
        String with = markdown.html(URL);
        card = null;
        String without = markdown.html(URL);

        for (String html : new String[] {with, without}) {
            noted.clear();
            markdown.cards.note(new ContentRef(ContentType.POST, 1), html);
            assertThat(noted).containsExactly(URL);
        }
    }

    @Test
    void aCardThatComesLaterTakesTheAddresssPlaceAndANewerOneTakesIts() {
        card = null;
        Body first = markdown.render("Look:\n\n" + URL, "en");
        card = card("A title");
        Body second = markdown.again(first);
        card = card("Another title");
        Body third = markdown.again(second);

        assertThat(first.html()).doesNotContain("figure");
        assertThat(second.html()).contains("A title");
        assertThat(third.html()).contains("Another title").doesNotContain("A title");
        assertThat(Jsoup.parse(third.html()).select("figure")).hasSize(1);
        assertThat(third.source()).isEqualTo(first.source());
        assertThat(markdown.again(third).html()).isEqualTo(third.html());
    }

    private static Card card(String title) {
        AttachmentView picture = new AttachmentView(
                7,
                "card.jpg",
                "image/jpeg",
                1000,
                600,
                400,
                AttachmentState.CLEAN,
                null,
                Instant.EPOCH,
                "/file/7/card.jpg");
        return new Card(URL, title, "What it says", "example.org", picture);
    }
}
