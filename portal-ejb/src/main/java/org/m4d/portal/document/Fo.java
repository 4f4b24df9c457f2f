package org.m4d.portal.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Formatting objects, told to FOP as they come: nothing is written as markup and read again, so nothing has to be escaped. */
final class Fo {

    private static final String FORMATTING = "http://www.w3.org/1999/XSL/Format";
    private static final String EXTENSION = "http://xmlgraphics.apache.org/fop/extensions";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final ContentHandler out;
    private final Deque<String> open = new ArrayDeque<>();

    Fo(ContentHandler out) {
        this.out = out;
    }

    void begin() throws SAXException {
        out.startDocument();
        out.startPrefixMapping("fo", FORMATTING);
        out.startPrefixMapping("fox", EXTENSION);
    }

    void end() throws SAXException {
        out.endPrefixMapping("fox");
        out.endPrefixMapping("fo");
        out.endDocument();
    }

    /**
     * Begins an object.
     *
     * @param traits names and values in turn
     */
    void open(String name, String... traits) throws SAXException {
        out.startElement(FORMATTING, name, "fo:" + name, attributes(traits));
        open.push(name);
    }

    /** Ends the object that began last. */
    void close() throws SAXException {
        String name = open.pop();
        out.endElement(FORMATTING, name, "fo:" + name);
    }

    /** An object without anything in it. */
    void empty(String name, String... traits) throws SAXException {
        open(name, traits);
        close();
    }

    /** Characters, which have to be {@link Printable}. */
    void text(String text) throws SAXException {
        out.characters(text.toCharArray(), 0, text.length());
    }

    private static Attributes attributes(String... traits) {
        AttributesImpl attributes = new AttributesImpl();
        for (int at = 0; at < traits.length; at += 2) {
            String name = traits[at];
            String space = name.startsWith("fox:") ? EXTENSION : name.startsWith("xml:") ? XML : "";
            attributes.addAttribute(space, name.substring(name.indexOf(':') + 1), name, "CDATA", traits[at + 1]);
        }
        return attributes;
    }
}
