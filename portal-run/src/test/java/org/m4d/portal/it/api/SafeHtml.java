package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What HTML of other people may hold, told apart from the sanitiser's own rules, so that a mistake there shows here. */
final class SafeHtml {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)((?:\\s+[a-z]+=\"[^\"<>]*\")*)\\s*/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z]+)=\"([^\"]*)\"");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|mailto)&#58;.*|(?i)(https?|mailto):.*|[^:&]*|[?#].*");
    private static final Set<String> ATTRIBUTES =
            Set.of("href", "title", "lang", "dir", "align", "start", "class", "rel");
    private static final Set<String> NEVER = Set.of(
            "script", "style", "svg", "math", "iframe", "object", "embed", "form", "input", "button", "textarea", "select",
            "link", "meta", "base", "img", "video", "audio", "template", "noscript", "frame", "frameset", "html", "body");

    private SafeHtml() {}

    static void check(String html) {
        Matcher tag = TAG.matcher(html);
        int open = 0;
        while (tag.find()) {
            open++;
            assertThat(NEVER).as(html).doesNotContain(tag.group(2));
            Matcher attribute = ATTRIBUTE.matcher(tag.group(3));
            while (attribute.find()) {
                assertThat(ATTRIBUTES).as(html).contains(attribute.group(1));
                if ("href".equals(attribute.group(1))) {
                    assertThat(attribute.group(2)).as(html).matches(ADDRESS);
                }
            }
        }
        // every bracket belongs to a tag that was looked at
        assertThat(html.chars().filter(c -> c == '<').count()).as(html).isEqualTo(open);
    }
}
