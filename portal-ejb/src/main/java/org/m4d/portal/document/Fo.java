package org.m4d.portal.document;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.Stream;
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
     * @param look as {@link Look} has it; may be empty
     * @param traits other names and values, in turn: those that may hold any letter
     */
    void open(String name, String look, String... traits) throws SAXException {
        AttributesImpl attributes = new AttributesImpl();
        for (String trait : look.split(";", -1)) {
            int colon = trait.indexOf(':');
            if (colon > 0) {
                add(
                        attributes,
                        trait.substring(0, colon).strip(),
                        trait.substring(colon + 1).strip());
            }
        }
        for (int at = 0; at < traits.length; at += 2) {
            add(attributes, traits[at], traits[at + 1]);
        }
        out.startElement(FORMATTING, name, "fo:" + name, attributes);
        open.push(name);
    }

    /** Ends the object that began last. */
    void close() throws SAXException {
        String name = open.pop();
        out.endElement(FORMATTING, name, "fo:" + name);
    }

    /** An object without anything in it. */
    void empty(String name, String look, String... traits) throws SAXException {
        open(name, look, traits);
        close();
    }

    /** Characters, which have to be {@link Printable}. */
    void text(String text) throws SAXException {
        out.characters(text.toCharArray(), 0, text.length());
    }

    /** One look after the other. */
    static String looks(String... looks) {
        return String.join("; ", looks);
    }

    /** These traits and others. */
    static String[] traits(String[] traits, String... others) {
        return Stream.of(traits, others).flatMap(Arrays::stream).toArray(String[]::new);
    }

    private static void add(AttributesImpl attributes, String name, String value) {
        String space = name.startsWith("fox:") ? EXTENSION : name.startsWith("xml:") ? XML : "";
        attributes.addAttribute(space, name.substring(name.indexOf(':') + 1), name, "CDATA", value);
    }
}
