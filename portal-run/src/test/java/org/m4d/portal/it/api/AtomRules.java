package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What RFC 4287 demands of a feed, section by section. */
final class AtomRules {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private AtomRules() {}

    /** Fails unless this is a valid feed; gives its entries. */
    static List<Element> entries(String xml) {
        Element feed = parsed(xml);
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        common(feed);
        // 4.1.1: at most one link "self" of the preferred address, which ought to be there
        assertThat(links(feed, "self")).hasSize(1);
        List<Element> entries = children(feed, "entry");
        Set<String> ids = new HashSet<>();
        for (Element entry : entries) {
            common(entry);
            assertThat(ids.add(text(entry, "id"))).as("one entry of an id").isTrue();
            // 4.1.2: an author in the entry when the feed has none
            assertThat(children(entry, "author")).hasSizeGreaterThan(0);
            children(entry, "author")
                    .forEach(author -> assertThat(text(author, "name")).isNotBlank());
            List<Element> contents = new ArrayList<>(children(entry, "content"));
            contents.addAll(children(entry, "summary"));
            assertThat(contents).hasSize(1);
            // 3.1.1.2: HTML as text, with no child elements
            assertThat(contents.getFirst().getAttribute("type")).isEqualTo("html");
            assertThat(contents.getFirst().getElementsByTagName("*").getLength())
                    .isZero();
            SafeHtml.check(contents.getFirst().getTextContent());
            assertThat(children(entry, "published")).hasSizeLessThan(2);
        }
        return entries;
    }

    /** The address of a link; null for none. */
    static String link(String xml, String rel) {
        List<Element> found = links(parsed(xml), rel);
        return found.isEmpty() ? null : found.getFirst().getAttribute("href");
    }

    static String text(Element parent, String name) {
        return children(parent, name).getFirst().getTextContent();
    }

    private static void common(Element element) {
        for (String name : List.of("id", "title", "updated")) {
            assertThat(children(element, name)).as(name).hasSize(1);
        }
        // 4.2.6: an absolute IRI
        assertThat(URI.create(text(element, "id")).getScheme()).isEqualTo("tag");
        // 3.3: RFC 3339 with upper-case letters
        OffsetDateTime.parse(text(element, "updated"));
        assertThat(text(element, "updated")).matches("[0-9T:Z.+-]+");
        assertThat(links(element, "alternate")).hasSize(1);
        children(element, "link").forEach(link -> assertThat(
                        URI.create(link.getAttribute("href")).isAbsolute())
                .isTrue());
        assertThat(element.getAttribute("xml:lang")).isNotBlank();
    }

    private static List<Element> links(Element element, String rel) {
        return children(element, "link").stream()
                .filter(link -> rel.equals(link.getAttribute("rel")))
                .toList();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                assertThat(element.getNamespaceURI()).isEqualTo(ATOM);
                found.add(element);
            }
        }
        return found;
    }

    private static Element parsed(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (Exception broken) {
            throw new AssertionError(xml, broken);
        }
    }
}
