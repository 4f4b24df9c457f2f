package org.m4d.portal.document;

import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.common.Words;

/**
 * Reads what people wrote, as its HTML stands on pages, into blocks. Pictures become their words, with a link to where they are; addresses
 * become whole. Of what it does not know it takes the words.
 */
public final class HtmlReader {

    /** How deep the blocks nest that come of a text: there is room for two more around them. */
    static final int DEEPEST = Block.DEEPEST - 2;

    private static final Words WORDS = new Words("/document/words");

    private final URI portal;
    private final PortalLanguage language;

    /**
     * A reader for one document.
     *
     * @param portal its address, against which those of the texts are read
     * @param language in which the portal speaks
     */
    public HtmlReader(URI portal, PortalLanguage language) {
        this.portal = portal;
        this.language = language;
    }

    /**
     * The blocks of a text. If its language is another than the document's, they belong into a {@link Block.Part}.
     *
     * @param html sanitised
     * @param under the level of the heading that the text stands under, 0 to 4: its own headings are below that
     */
    public List<Block> read(String html, int under) {
        Document read = Jsoup.parseBodyFragment(html, portal.toString());
        HtmlBlocks blocks = new HtmlBlocks(this, under, 0);
        blocks.children(read.body(), HtmlLook.PLAIN, 0);
        return blocks.blocks();
    }

    /** How a picture is told of where it cannot be seen. */
    String picture(String alt) {
        return alt.isEmpty() ? WORDS.of(language, "picture.unnamed") : WORDS.of(language, "picture", alt);
    }
}
