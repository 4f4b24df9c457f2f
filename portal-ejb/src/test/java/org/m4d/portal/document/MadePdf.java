package org.m4d.portal.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A PDF as those find it who judge it, see it, or have it read to them. */
public final class MadePdf implements AutoCloseable {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /**
     * A part of it as a screen reader meets it.
     *
     * @param said all that is said of it and what is in it
     */
    public record Part(String type, String language, String said, List<Part> parts) {

        /** This and all within it, in the order of reading. */
        public List<Part> all() {
            List<Part> all = new ArrayList<>(List.of(this));
            parts.forEach(part -> all.addAll(part.all()));
            return all;
        }

        List<Part> all(String wanted) {
            return all().stream().filter(part -> part.type().equals(wanted)).toList();
        }
    }

    private final byte[] bytes;
    private final Printed printed;
    private final PDDocument document;
    private final Map<COSDictionary, Map<Integer, String>> marked = new HashMap<>();

    private MadePdf(byte[] bytes, Printed printed) throws IOException {
        this.bytes = bytes;
        this.printed = printed;
        this.document = Loader.loadPDF(bytes);
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, String> texts = new HashMap<>();
            extractor
                    .getMarkedContents()
                    .forEach(content -> texts.merge(content.getMCID(), text(content), String::concat));
            marked.put(page.getCOSObject(), texts);
        }
    }

    public static MadePdf of(PdfDocument document) {
        return of(new PdfWriter(), document);
    }

    static MadePdf of(PdfWriter writer, PdfDocument document) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Printed printed = writer.write(document, out);
            return new MadePdf(out.toByteArray(), printed);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    byte[] bytes() {
        return bytes;
    }

    public Printed printed() {
        return printed;
    }

    PDDocument document() {
        return document;
    }

    interface Reading<T> {
        T read() throws IOException;
    }

    static <T> T unchecked(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Every rule of this standard that it breaks. */
    public List<String> violations(PDFAFlavour standard) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(broken -> broken.getRuleId().getClause() + "-"
                            + broken.getRuleId().getTestNumber() + " " + broken.getMessage() + " at "
                            + broken.getLocation().getContext())
                    .toList();
        } catch (IOException | VeraPDFException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** What is copied out of it, or found by searching in it. */
    String text() {
        return unchecked(() -> new PDFTextStripper().getText(document));
    }

    /** The whole of it in the order of reading. */
    public Part read() {
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        return part((COSDictionary) first(root.getDictionaryObject(COSName.K)), null);
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Part part(COSDictionary element, COSDictionary page) {
        COSDictionary on = element.getCOSDictionary(COSName.PG) == null ? page : element.getCOSDictionary(COSName.PG);
        StringBuilder drawn = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        for (COSBase kid : kids(element.getDictionaryObject(COSName.K))) {
            if (kid instanceof COSInteger number) {
                drawn.append(drawn(on, number.intValue()));
            } else if (kid instanceof COSDictionary inner && inner.containsKey(COSName.MCID)) {
                COSDictionary where = inner.getCOSDictionary(COSName.PG);
                drawn.append(drawn(where == null ? on : where, inner.getInt(COSName.MCID)));
            } else if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                Part part = part(inner, on);
                parts.add(part);
                drawn.append(part.said());
            }
        }
        String spoken = element.getString(COSName.ACTUAL_TEXT);
        String said = spoken == null ? drawn.toString() : spoken;
        return new Part(element.getNameAsString(COSName.S), element.getString(COSName.LANG), said, parts);
    }

    private String drawn(COSDictionary page, int id) {
        return marked.get(page).getOrDefault(id, "");
    }

    private static List<COSBase> kids(COSBase kids) {
        if (kids == null) {
            return List.of();
        }
        List<COSBase> all = new ArrayList<>();
        if (kids instanceof COSArray array) {
            array.forEach(kid -> all.add(kid instanceof COSObject object ? object.getObject() : kid));
        } else {
            all.add(kids);
        }
        return all;
    }

    private static COSBase first(COSBase kids) {
        return kids(kids).get(0);
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object inner : content.getContents()) {
            if (inner instanceof TextPosition letter) {
                text.append(letter.getUnicode());
            } else if (inner instanceof PDMarkedContent nested) {
                text.append(text(nested));
            }
        }
        return text.toString();
    }
}
