package org.m4d.portal.mime;

import java.util.List;
import org.jsoup.Jsoup;
import org.m4d.portal.mime.InlineRuns.Look;

/** Turns the HTML of a mail into passages. */
final class HtmlPassages {

    private HtmlPassages() {}

    static List<Passage> of(String html) {
        HtmlBlocks blocks = new HtmlBlocks(0, Passage.Kind.WRITTEN);
        blocks.children(Jsoup.parse(html).body(), Look.PLAIN, 0);
        return blocks.passages();
    }
}
