package org.m4d.portal.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.m4d.portal.attachment.AttachmentView;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.preview.Card;
import org.m4d.portal.preview.LinkCards;

/**
 * An address that stands alone in a paragraph becomes a card that says what is there, as soon as the portal knows it. The card holds words alone
 * and a picture from here: reading it asks nobody elsewhere.
 */
@ApplicationScoped
public class CardMarkup {

    /** How many links of one text become cards. */
    static final int MOST = 10;

    private static final int LONGEST_ADDRESS = 2000;
    private static final String CARD = "linkcard";

    @Inject
    LinkCards cards;

    @Inject
    Sanitizer sanitizer;

    /**
     * The same text with cards in place of such addresses, and with older cards as they are known today. Asks once for all, and not at all for a
     * text without any.
     *
     * @param html sanitised
     */
    public String with(String html) {
        if (!mayHold(html)) {
            return html;
        }
        Document text = parsed(html);
        Map<Element, String> places = places(text);
        Map<String, Card> known = places.isEmpty() ? Map.of() : cards.of(Set.copyOf(places.values()));
        if (known.isEmpty()) {
            return html;
        }
        places.forEach((place, url) -> {
            if (known.containsKey(url)) {
                place.before(html(known.get(url)));
                place.remove();
            }
        });
        return sanitizer.clean(text.body().html());
    }

    /**
     * Notes which pages a text links to so; those that are not known are fetched soon after the commit. To be called in the transaction that
     * publishes the text.
     *
     * @param html as it was rendered
     */
    public void note(ContentRef content, String html) {
        if (mayHold(html)) {
            Set<String> urls = Set.copyOf(places(parsed(html)).values());
            if (!urls.isEmpty()) {
                cards.note(content, urls);
            }
        }
    }

    private static boolean mayHold(String html) {
        return html.contains("<p><a href=\"http") || html.contains(CARD);
    }

    private static Document parsed(String html) {
        Document text = Jsoup.parseBodyFragment(html);
        text.outputSettings().prettyPrint(false);
        return text;
    }

    /** Paragraphs of the text itself: what stands in a quote or a list is talked about, not shown. */
    private static Map<Element, String> places(Document text) {
        Map<Element, String> places = new LinkedHashMap<>();
        for (Element block : text.body().children()) {
            Element link = block.selectFirst("a[href^=http]");
            if (link != null && places.size() < MOST && (isCard(block) || standsAlone(block, link))) {
                String url = link.attr("href");
                if (url.length() <= LONGEST_ADDRESS) {
                    places.put(block, url);
                }
            }
        }
        return places;
    }

    private static boolean isCard(Element block) {
        return block.nameIs("figure") && block.hasClass(CARD);
    }

    private static boolean standsAlone(Element block, Element link) {
        return block.nameIs("p")
                && block.childNodeSize() == 1
                && link.parent() == block
                && link.childNodeSize() == 1
                && link.childNode(0) instanceof TextNode words
                && words.getWholeText().equals(link.attr("href"));
    }

    private static String html(Card card) {
        List<String> parts = new ArrayList<>();
        AttachmentView picture = card.picture();
        if (picture != null) {
            String small = picture.width() > AttachmentView.SMALL ? "?w=" + AttachmentView.SMALL : "";
            parts.add("<img src=\"" + picture.address() + small + "\" width=\"" + picture.width() + "\" height=\""
                    + picture.height() + "\" loading=\"lazy\" alt=\"\">");
        }
        parts.add("<p dir=\"auto\"><strong><a href=\"" + Escaped.of(card.url()) + "\">" + Escaped.of(card.title())
                + "</a></strong></p>");
        if (card.description() != null) {
            parts.add("<p dir=\"auto\">" + Escaped.of(card.description()) + "</p>");
        }
        parts.add("<p dir=\"auto\"><small>" + Escaped.of(card.site()) + "</small></p>");
        return "<figure class=\"" + CARD + "\">" + String.join("", parts) + "</figure>";
    }
}
