package org.m4d.portal.web.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed as RFC 4287 has it, with the links between its pages of RFC 5005. */
final class AtomWriter {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
    private final XMLStreamWriter out;

    private AtomWriter() throws XMLStreamException {
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    }

    static byte[] write(Feed feed) {
        try {
            AtomWriter writer = new AtomWriter();
            writer.feed(feed);
            return writer.bytes.toByteArray();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void feed(Feed feed) throws XMLStreamException {
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        out.setDefaultNamespace(ATOM);
        out.writeStartElement(ATOM, "feed");
        out.writeDefaultNamespace(ATOM);
        language(feed.lang());
        text("id", feed.id());
        text("title", feed.title());
        text("updated", feed.updated().truncatedTo(ChronoUnit.SECONDS).toString());
        link("self", "application/atom+xml", feed.self());
        link("alternate", "text/html", feed.alternate());
        link("first", "application/atom+xml", feed.first());
        if (feed.next() != null) {
            link("next", "application/atom+xml", feed.next());
        }
        for (Feed.Entry entry : feed.entries()) {
            entry(entry, feed.title());
        }
        out.writeEndElement();
        out.writeEndDocument();
        out.flush();
    }

    private void entry(Feed.Entry entry, String source) throws XMLStreamException {
        out.writeStartElement(ATOM, "entry");
        language(entry.lang());
        text("id", entry.id());
        out.writeStartElement(ATOM, "title");
        language(entry.titleLang());
        characters(entry.title());
        out.writeEndElement();
        out.writeStartElement(ATOM, "author");
        text("name", entry.author() == null ? source : entry.author());
        if (entry.authorUrl() != null) {
            text("uri", entry.authorUrl());
        }
        out.writeEndElement();
        link("alternate", "text/html", entry.url());
        text("published", entry.published().truncatedTo(ChronoUnit.SECONDS).toString());
        text("updated", entry.updated().truncatedTo(ChronoUnit.SECONDS).toString());
        out.writeStartElement(ATOM, entry.whole() ? "content" : "summary");
        out.writeAttribute("type", "html");
        out.writeAttribute("xml", XML, "base", entry.url());
        characters(entry.html());
        out.writeEndElement();
        out.writeEndElement();
    }

    private void language(String lang) throws XMLStreamException {
        out.writeAttribute("xml", XML, "lang", legal(lang));
    }

    private void text(String element, String text) throws XMLStreamException {
        out.writeStartElement(ATOM, element);
        characters(text);
        out.writeEndElement();
    }

    private void characters(String text) throws XMLStreamException {
        out.writeCharacters(legal(text));
    }

    private void link(String rel, String type, String href) throws XMLStreamException {
        out.writeEmptyElement(ATOM, "link");
        out.writeAttribute("rel", rel);
        out.writeAttribute("type", type);
        out.writeAttribute("href", legal(href));
    }

    /** Without the characters that XML 1.0 cannot hold, however they are written: most control characters, halves of others. */
    static String legal(String text) {
        if (text.codePoints().allMatch(AtomWriter::legal)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(AtomWriter::legal).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean legal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
