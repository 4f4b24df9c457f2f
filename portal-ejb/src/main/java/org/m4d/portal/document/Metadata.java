package org.m4d.portal.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What a PDF tells of itself to programs, as XMP (ISO 16684-1): the same as its list of properties, and which standards it keeps. */
final class Metadata {

    private static final String BEGIN = "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
    private static final String END = "\n<?xpacket end=\"r\"?>";

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private static final String[][] SPACES = {
        {"dc", "http://purl.org/dc/elements/1.1/"},
        {"pdf", "http://ns.adobe.com/pdf/1.3/"},
        {"xmp", "http://ns.adobe.com/xap/1.0/"},
        {"pdfaid", "http://www.aiim.org/pdfa/ns/id/"},
        {"pdfuaid", "http://www.aiim.org/pdfua/ns/id/"},
        {"pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/"},
        {"pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#"},
        {"pdfaProperty", "http://www.aiim.org/pdfa/ns/property#"},
    };

    private final XMLStreamWriter out;
    private final Deque<String> open = new ArrayDeque<>();

    private Metadata(XMLStreamWriter out) {
        this.out = out;
    }

    /** The metadata of a document, as the bytes of their stream. */
    static byte[] of(PdfDocument document) {
        ByteArrayOutputStream packet = new ByteArrayOutputStream(4096);
        packet.writeBytes(BEGIN.getBytes(StandardCharsets.UTF_8));
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(packet, "UTF-8");
            new Metadata(out).write(document);
            out.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        packet.writeBytes(END.getBytes(StandardCharsets.UTF_8));
        return packet.toByteArray();
    }

    private void write(PdfDocument document) throws XMLStreamException {
        String language = document.language().code();
        String date = document.date() + "T00:00:00Z";
        out.writeStartElement("x", "xmpmeta", "adobe:ns:meta/");
        out.writeNamespace("x", "adobe:ns:meta/");
        out.writeStartElement("rdf", "RDF", RDF);
        out.writeNamespace("rdf", RDF);
        out.writeStartElement("rdf", "Description", RDF);
        for (String[] space : SPACES) {
            out.writeNamespace(space[0], space[1]);
        }
        out.writeAttribute("rdf", RDF, "about", "");
        words("dc:title", language, Printable.line(document.title()));
        if (!document.subject().isBlank()) {
            words("dc:description", language, Printable.line(document.subject()));
        }
        values("dc:creator", "Seq", document.creators());
        values("dc:publisher", "Bag", List.of(Printable.line(document.portal())));
        values("dc:language", "Bag", List.of(language));
        values("dc:date", "Seq", List.of(date));
        value("dc:format", "application/pdf");
        value("dc:identifier", document.address().toString());
        value("pdf:Producer", Finishing.PRODUCER);
        value("xmp:CreatorTool", Finishing.CREATOR);
        value("xmp:CreateDate", date);
        value("xmp:ModifyDate", date);
        value("pdfaid:part", "2");
        value("pdfaid:conformance", "A");
        value("pdfuaid:part", "1");
        extension();
        out.writeEndElement();
        out.writeEndElement();
        out.writeEndElement();
    }

    /** PDF/A wants to be told of properties that it does not know itself: that of PDF/UA. */
    private void extension() throws XMLStreamException {
        begin("pdfaExtension:schemas");
        begin("rdf:Bag");
        resource("rdf:li");
        value("pdfaSchema:schema", "PDF/UA identification schema");
        value("pdfaSchema:namespaceURI", "http://www.aiim.org/pdfua/ns/id/");
        value("pdfaSchema:prefix", "pdfuaid");
        begin("pdfaSchema:property");
        begin("rdf:Seq");
        resource("rdf:li");
        value("pdfaProperty:name", "part");
        value("pdfaProperty:valueType", "Integer");
        value("pdfaProperty:category", "internal");
        value("pdfaProperty:description", "Part of ISO 14289 that the document keeps");
        while (!open.isEmpty()) {
            end();
        }
    }

    private void words(String name, String language, String words) throws XMLStreamException {
        begin(name);
        begin("rdf:Alt");
        for (String of : List.of("x-default", language)) {
            begin("rdf:li");
            out.writeAttribute("xml:lang", of);
            out.writeCharacters(words);
            end();
        }
        end();
        end();
    }

    private void values(String name, String kind, List<String> values) throws XMLStreamException {
        begin(name);
        begin("rdf:" + kind);
        for (String value : values) {
            value("rdf:li", value);
        }
        end();
        end();
    }

    private void value(String name, String value) throws XMLStreamException {
        begin(name);
        out.writeCharacters(value);
        end();
    }

    private void resource(String name) throws XMLStreamException {
        begin(name);
        out.writeAttribute("rdf", RDF, "parseType", "Resource");
    }

    private void begin(String name) throws XMLStreamException {
        out.writeStartElement(name);
        open.push(name);
    }

    private void end() throws XMLStreamException {
        out.writeEndElement();
        open.pop();
    }
}
