package org.m4d.portal.mime;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.m4d.portal.mime.InlineRuns.Look;

/**
 * Pictures in HTML. Those that came with the mail stay pictures; those elsewhere, which would tell their server who reads, become links when
 * they say what they show, and vanish when they do not.
 */
final class HtmlPictures {

    private static final int LARGEST_PIXEL = 3;
    private static final int LONGEST_ALTERNATIVE = 300;

    private HtmlPictures() {}

    static void add(Element image, InlineRuns runs, Look look) {
        String source = image.attr("src").strip();
        String alternative = CleanText.cut(CleanText.line(image.attr("alt")), LONGEST_ALTERNATIVE);
        if (isPixel(image)) {
            return;
        }
        String id = source.toLowerCase(Locale.ROOT).startsWith("cid:") ? MessageIds.bare(source.substring(4)) : null;
        if (id != null) {
            runs.picture("cid:" + id, alternative, look);
        } else if (!alternative.isEmpty()) {
            boolean sign = alternative.codePointCount(0, alternative.length()) <= 2;
            String href = look.href() == null && !sign ? HtmlLooks.address(source) : look.href();
            runs.add(alternative, new Look(look.strong(), look.emphasis(), look.struck(), look.code(), href));
        }
    }

    private static boolean isPixel(Element image) {
        return isTiny(image.attr("width")) || isTiny(image.attr("height"));
    }

    private static boolean isTiny(String size) {
        String digits = size.strip().toLowerCase(Locale.ROOT).replace("px", "");
        return !digits.isEmpty()
                && digits.length() <= 2
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(digits) <= LARGEST_PIXEL;
    }
}
