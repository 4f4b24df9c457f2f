package org.m4d.portal.mail;

import java.text.BreakIterator;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The beginning of what somebody wrote, as one plain paragraph. */
public final class Excerpt {

    /** Characters, the mark of what is left out included. */
    public static final int LONGEST = 240;

    private static final String QUOTED = "blockquote, aside, pre, table, figure";

    private Excerpt() {}

    /**
     * The excerpt of a text.
     *
     * @param html may be cut off anywhere
     * @return in her own words where there are any: what she quotes comes only for want of them; cut behind a word; null when there are none
     */
    public static String of(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        Element own = body.clone();
        own.select(QUOTED).forEach(Node::remove);
        String text = own.text().strip();
        String found = text.isEmpty() ? body.text().strip() : text;
        return found.isEmpty() ? null : cut(found);
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(text);
        int end = words.preceding(LONGEST);
        if (end < LONGEST / 2) {
            BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
            letters.setText(text);
            end = letters.preceding(LONGEST);
        }
        return text.substring(0, end).strip().replaceAll("[\\p{Punct}،؛…]+$", "") + "…";
    }
}
