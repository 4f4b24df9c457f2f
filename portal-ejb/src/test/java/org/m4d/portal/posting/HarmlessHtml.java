package org.m4d.portal.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What a browser makes of HTML, compared with everything that a contribution may hold: whatever is not listed here is a hole. */
final class HarmlessHtml {

    private static final Set<String> ELEMENTS = Set.of(
            "p, br, hr, strong, b, em, i, del, s, sub, sup, code, pre, blockquote, ul, ol, li, table, thead, tbody, tr, th, td, a, "
                    .concat("h2, h3, h4, h5, h6, dl, dt, dd, abbr, cite, q, mark, small, span, label, input, section")
                    .split(", ", -1));

    private HarmlessHtml() {}

    static void check(String html) {
        for (Node node : Jsoup.parseBodyFragment(html).body().childNodes()) {
            check(node, html);
        }
    }

    private static void check(Node node, String html) {
        if (node instanceof Comment comment) {
            assertThat(comment.getData()).as("comments of %s", html).isBlank();
        }
        if (node instanceof Element element) {
            assertThat(ELEMENTS).as("elements of %s", html).contains(element.normalName());
            element.attributes().forEach(attribute -> check(element, attribute));
        }
        node.childNodes().forEach(child -> check(child, html));
    }

    private static void check(Element element, Attribute attribute) {
        String value = attribute.getValue();
        boolean admitted =
                switch (attribute.getKey()) {
                    case "href" -> element.normalName().equals("a") && leadsToAPage(value);
                    case "rel" -> value.equals("nofollow noopener ugc");
                    case "title", "lang" -> true;
                    case "dir" -> Set.of("ltr", "rtl", "auto").contains(value);
                    case "tabindex" ->
                        "0".equals(value) && Set.of("table", "pre").contains(element.tagName());
                    case "align" -> Set.of("left", "right", "center").contains(value);
                    case "start" -> value.matches("[0-9]{1,6}");
                    case "class" ->
                        value.matches("language-[A-Za-z0-9+#-]{1,30}")
                                || (value.equals("footnotes")
                                        && element.normalName().equals("section"));
                    case "type" ->
                        value.equals("checkbox") && element.normalName().equals("input") && element.hasAttr("disabled");
                    case "disabled", "checked" -> element.normalName().equals("input") && element.hasAttr("type");
                    case "id" -> value.matches("note-[0-9a-f]{1,8}-[0-9]{1,5}");
                    case "aria-label" -> NoteIds.BACK.containsValue(value);
                    default -> false;
                };
        assertThat(admitted).as("%s on %s", attribute, element.tagName()).isTrue();
    }

    /** To another site by its full address, or to a place of this one: a browser skips white space and control characters within a scheme. */
    private static boolean leadsToAPage(String address) {
        String read = address.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        return read.startsWith("http://")
                || read.startsWith("https://")
                || read.startsWith("mailto:")
                || !read.matches("[^/?#]*:.*");
    }
}
