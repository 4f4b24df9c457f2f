package org.m4d.portal.run;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Payara's domain.xml as a tree of elements, with the few operations that our changes need. */
final class DomainXml {
    private final Document document;

    private DomainXml(Document document) {
        this.document = document;
    }

    static DomainXml read(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            return new DomainXml(factory.newDocumentBuilder().parse(file.toFile()));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " is not the domain.xml we know", e);
        }
    }

    /** The server's own configuration; the template for further servers is left alone. */
    Element serverConfig() {
        return only(document.getDocumentElement(), "config", "name", "server-config");
    }

    Element root() {
        return document.getDocumentElement();
    }

    /** All elements of that name below the given one. */
    static List<Element> all(Element below, String name) {
        NodeList nodes = below.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The one element of that name with that attribute; its absence means another Payara than the one we know. */
    static Element only(Element below, String name, String attribute, String value) {
        return all(below, name).stream()
                .filter(element -> element.getAttribute(attribute).equals(value))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("domain.xml has no " + name + " with " + attribute + "=" + value));
    }

    Element add(Element parent, String name, Map<String, String> attributes) {
        Element element = document.createElement(name);
        attributes.forEach(element::setAttribute);
        parent.appendChild(element);
        return element;
    }

    /** Sets attributes of the only child of that name, which is made if it is missing. */
    Element set(Element parent, String name, Map<String, String> attributes) {
        List<Element> existing = all(parent, name);
        if (existing.isEmpty()) {
            return add(parent, name, attributes);
        }
        attributes.forEach(existing.getFirst()::setAttribute);
        return existing.getFirst();
    }

    void write(Path file) throws IOException {
        try {
            TransformerFactory factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            StringWriter text = new StringWriter();
            factory.newTransformer().transform(new DOMSource(document), new StreamResult(text));
            PrivateFiles.write(file, text.toString());
        } catch (TransformerException e) {
            throw new IOException("domain.xml could not be written", e);
        }
    }
}
