package org.m4d.portal.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.Encoding;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Says which HTML people may bring. Used when something is written, and again when the API hands out HTML, so that a rule
 * that is tightened later also holds for what was written before.
 */
@ApplicationScoped
public class Sanitizer {

    private static final Pattern ALIGNMENT = Pattern.compile("left|right|center");
    private static final Pattern CODE_LANGUAGE = Pattern.compile("language-[A-Za-z0-9+#-]{1,30}");
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");
    private static final Pattern DIRECTION = Pattern.compile("ltr|rtl|auto");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    /** Pictures come from this site alone: one from elsewhere would tell its owner who reads this, and when. */
    private static final String OWN_FILE = "/file/[0-9]{1,18}/[a-z0-9.-]{1,90}(\\?w=[0-9]{2,4})?";

    private static final Pattern PICTURE = Pattern.compile(OWN_FILE);
    private static final Pattern PICTURES =
            Pattern.compile(OWN_FILE + " [0-9]{1,5}w( ?, " + OWN_FILE + " [0-9]{1,5}w){0,3}");
    private static final Pattern SIZES = Pattern.compile("[a-z0-9():., -]{1,100}");

    private static final String[] ELEMENTS = """
            p br hr strong b em i del s sub sup code pre blockquote ul ol li table
            thead tbody tr th td a h2 h3 h4 h5 h6 dl dt dd abbr cite q mark small
            span label""".split("\\s+", -1);

    private static final Pattern NOTE = Pattern.compile("note-[0-9a-f]{1,8}-[0-9]{1,5}");
    private static final Set<String> BACK_TO_THE_TEXT = Set.copyOf(NoteIds.BACK.values());

    /** How often it is cleaned at most until nothing changes any more: what a browser puts right may differ from what was checked. */
    private static final int MOST_PASSES = 4;

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(ELEMENTS)
            .allowElements((name, attributes) -> "h2", "h1")
            .allowElements(Sanitizer::reachable, "pre", "table")
            .allowElements(Sanitizer::notes, "section")
            .allowElements(Sanitizer::box, "input")
            .allowAttributes("type", "checked")
            .onElements("input")
            .allowAttributes("id")
            .matching(NOTE)
            .onElements("a", "li")
            .allowAttributes("aria-label")
            .matching(BACK_TO_THE_TEXT::contains)
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("title")
            .onElements("abbr", "a")
            .allowAttributes("lang")
            .matching(LANGUAGE_TAG)
            .globally()
            .allowAttributes("dir")
            .matching(DIRECTION)
            .globally()
            .allowAttributes("align")
            .matching(ALIGNMENT)
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .allowAttributes("class")
            .matching(CODE_LANGUAGE)
            .onElements("code")
            .allowElements("figure")
            .allowAttributes("class")
            .matching(Pattern.compile("linkcard"))
            .onElements("figure")
            .allowElements(Sanitizer::fromHere, "img")
            .allowAttributes("src")
            .matching(PICTURE)
            .onElements("img")
            .allowAttributes("srcset")
            .matching(PICTURES)
            .onElements("img")
            .allowAttributes("sizes")
            .matching(SIZES)
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(NUMBER)
            .onElements("img")
            .allowAttributes("loading")
            .matching(Pattern.compile("lazy"))
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .requireRelsOnLinks("nofollow", "noopener", "ugc")
            .toFactory();

    /** What the policies put between two braces, so that no template language on the page takes them for its own. */
    private static final String BETWEEN_BRACES = "<!-- -->";

    private static final PolicyFactory TEXT_ALONE = new HtmlPolicyBuilder().toFactory();

    /** What may be wider than a phone scrolls within itself, so people without a mouse must be able to get there. */
    private static String reachable(String name, List<String> attributes) {
        attributes.add("tabindex");
        attributes.add("0");
        return name;
    }

    /** The only part of a text that has a frame of its own: its footnotes. */
    private static String notes(String name, List<String> attributes) {
        attributes.clear();
        attributes.addAll(List.of("class", "footnotes"));
        return name;
    }

    /** The box of a task, which shows something and can never be used. */
    private static String box(String name, List<String> attributes) {
        int type = attributes.indexOf("type");
        if (type < 0 || !"checkbox".equals(attributes.get(type + 1))) {
            return null;
        }
        boolean checked = attributes.contains("checked");
        attributes.clear();
        attributes.addAll(List.of("type", "checkbox", "disabled", "disabled"));
        if (checked) {
            attributes.addAll(List.of("checked", "checked"));
        }
        return name;
    }

    /** A picture that is not ours is none: what is left of it after its address went would be an empty frame. */
    private static String fromHere(String name, List<String> attributes) {
        return attributes.contains("src") ? name : null;
    }

    /** HTML that holds only what the policy above allows. Cleaning it again changes nothing. */
    public String clean(String html) {
        String cleaned = html;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            String again = POLICY.sanitize(cleaned);
            if (again.equals(cleaned)) {
                break;
            }
            cleaned = again;
        }
        return cleaned;
    }

    /** The readable text of HTML, entities decoded, white space folded: for search, feeds and previews. */
    public static String textOf(String html) {
        String spaced = html.replaceAll("(?i)<(/?(p|br|li|tr|td|th|h[1-6]|blockquote|pre|div|hr)\\b)", " <$1");
        String text = TEXT_ALONE.sanitize(spaced).replace(BETWEEN_BRACES, "");
        return Encoding.decodeHtml(text, false).replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
