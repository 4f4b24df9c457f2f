package org.m4d.portal.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whatever people write, a feed is well-formed XML that says just that. */
class AtomWriterTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Instant AT = Instant.parse("2026-11-22T12:00:00.123456Z");

    private static Document written(String text, Feed.Entry... entries) throws Exception {
        Feed feed = new Feed(
                "tag:example.org,2026:feed/en",
                text,
                "en",
                "https://example.org/en/feed.atom",
                "https://example.org/en/feed.atom",
                "https://example.org/en/forum",
                null,
                List.of(entries));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(AtomWriter.write(feed)));
    }

    private static Feed.Entry entry(String text) {
        return new Feed.Entry(
                "tag:example.org,2026:post/1",
                text,
                "ar",
                "fr",
                "https://example.org/en/topic/1/x?post=2#p2",
                text,
                "https://example.org/en/member/1",
                AT,
                AT,
                text,
                true);
    }

    private static String only(Element parent, String name) {
        var found = parent.getElementsByTagNameNS(ATOM, name);
        assertThat(found.getLength()).as(name).isPositive();
        return found.item(0).getTextContent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "<p>a &amp; b</p>",
                "]]>",
                "<![CDATA[x]]>",
                "<!-- -- -->",
                "&nbsp;&#0;&undefined;",
                "\"quotes' and = signs",
                "emoji 👩🏽‍🚀 and 𝒜",
                "نص بالعربية ‏ with marks",
                "<?xml version=\"1.0\"?>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
                "tab\tand line\nends"
            })
    void textComesOutAsItWentIn(String text) throws Exception {
        Element feed = written(text, entry(text)).getDocumentElement();
        assertThat(only(feed, "title")).isEqualTo(text);
        Element entry = (Element) feed.getElementsByTagNameNS(ATOM, "entry").item(0);
        assertThat(only(entry, "title")).isEqualTo(text);
        assertThat(only(entry, "name")).isEqualTo(text);
        assertThat(only(entry, "content")).isEqualTo(text);
    }

    @Test
    void charactersThatXmlCannotHoldAreLeftOut() throws Exception {
        String text = "a\u0000b\u0008c\u000Bd\uFFFEe\uD800f\uDC00g\u001Fh";
        assertThat(only(written(text).getDocumentElement(), "title")).isEqualTo("abcdefgh");
        assertThat(AtomWriter.legal("x\uD83D\uDE00")).isEqualTo("x\uD83D\uDE00");
    }

    @Test
    void anEntryHasWhatTheStandardAsksFor() throws Exception {
        Element feed = written("Feed", entry("Entry")).getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(only(feed, "updated")).isEqualTo("2026-11-22T12:00:00Z");
        Element entry = (Element) feed.getElementsByTagNameNS(ATOM, "entry").item(0);
        for (String name : List.of("id", "title", "updated", "author", "content", "link")) {
            only(entry, name);
        }
        assertThat(entry.getAttribute("xml:lang")).isEqualTo("fr");
        Element content =
                (Element) entry.getElementsByTagNameNS(ATOM, "content").item(0);
        assertThat(content.getAttribute("type")).isEqualTo("html");
        assertThat(content.getAttribute("xml:base")).isEqualTo("https://example.org/en/topic/1/x?post=2#p2");
    }

    @Test
    void anEmptyFeedIsOneToo() throws Exception {
        assertThat(only(written("Nothing").getDocumentElement(), "updated")).isEqualTo("2026-01-01T00:00:00Z");
    }
}
