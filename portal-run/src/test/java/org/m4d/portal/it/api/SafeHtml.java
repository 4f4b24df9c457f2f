package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What HTML of other people may hold, told apart from the sanitiser's own rules, so that a mistake there shows here. */
final class SafeHtml {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)((?:\\s+[a-z-]+=\"[^\"<>]*\")*)\\s*/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");
    private static final Pattern SCHEME =
            Pattern.compile("^[\\s\\p{Cntrl}]*([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final Set<String> ATTRIBUTES =
            Set.of("href", "title", "lang", "dir", "align", "start", "class", "rel", "tabindex", "id", "aria-label");
    /** What stays of a form's elements: the box of a task, which nobody can use. */
    private static final Pattern BOX =
            Pattern.compile("<input type=\"checkbox\" disabled=\"disabled\"( checked=\"checked\")? />");

    /** A picture of the portal's own store, in whichever sizes; never one from elsewhere. */
    private static final String OWN_FILE = "/file/[0-9]+/[^\\s\"<>,]+";

    private static final Pattern PICTURE =
            Pattern.compile("<img src=\"" + OWN_FILE + "\"( srcset=\"" + OWN_FILE + " [0-9]+w( , "
                    + OWN_FILE + " [0-9]+w)*\")?( sizes=\"[^\"<>]*\")?( width=\"[0-9]+\" height=\"[0-9]+\")?"
                    + "( loading=\"lazy\")? alt=\"[^\"<>]*\" />");

    private static final Pattern NOTE = Pattern.compile("note-[0-9a-f]{1,8}-[0-9]{1,5}");
    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "form",
            "input",
            "button",
            "textarea",
            "select",
            "link",
            "meta",
            "base",
            "img",
            "video",
            "audio",
            "template",
            "noscript",
            "frame",
            "frameset",
            "html",
            "body");

    private SafeHtml() {}

    static void check(String shown) {
        String html = PICTURE.matcher(BOX.matcher(shown).replaceAll("")).replaceAll("");
        Matcher tag = TAG.matcher(html);
        int open = 0;
        while (tag.find()) {
            open++;
            assertThat(NEVER).as(html).doesNotContain(tag.group(2));
            Matcher attribute = ATTRIBUTE.matcher(tag.group(3));
            while (attribute.find()) {
                assertThat(ATTRIBUTES).as(html).contains(attribute.group(1));
                if ("id".equals(attribute.group(1))) {
                    assertThat(attribute.group(2)).matches(NOTE);
                }
                if ("href".equals(attribute.group(1))) {
                    Matcher scheme = SCHEME.matcher(decoded(attribute.group(2)));
                    assertThat(scheme.matches() ? scheme.group(1).toLowerCase(Locale.ROOT) : "http")
                            .as(html)
                            .isIn(SCHEMES);
                }
            }
        }
        // every bracket belongs to a tag that was looked at
        assertThat(html.chars().filter(c -> c == '<').count()).as(html).isEqualTo(open);
    }

    /** As a browser reads an attribute, as far as schemes are concerned; what else is encoded must not be there. */
    private static String decoded(String attribute) {
        return Pattern.compile("&#(\\d+);")
                .matcher(attribute)
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1)))))
                .replace("&amp;", "&")
                .replaceAll("[\t\r\n]", "");
    }
}
