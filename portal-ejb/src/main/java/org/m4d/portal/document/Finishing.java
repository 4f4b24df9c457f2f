package org.m4d.portal.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What FOP leaves to be done: links within the document say where they lead, the properties are in the document's language, and the same
 * document has the same bytes whenever and wherever it is made.
 */
final class Finishing {

    static final String PRODUCER = "Apache FOP, Apache PDFBox";
    static final String CREATOR = "M4D Portal";

    private Finishing() {}

    /**
     * Writes a PDF that FOP made.
     *
     * @return how many pages it has
     */
    static int finish(byte[] made, PdfDocument document, OutputStream out) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(made)) {
            nameLinks(pdf);
            describe(pdf, document);
            identify(pdf);
            pdf.save(out);
            return pdf.getNumberOfPages();
        }
    }

    /** FOP names those that lead out of the document. */
    private static void nameLinks(PDDocument pdf) throws IOException {
        PDNumberTreeNode parents =
                pdf.getDocumentCatalog().getStructureTreeRoot().getParentTree();
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation link : page.getAnnotations()) {
                if (link.getContents() == null
                        && parents.getValue(link.getStructParent()) instanceof PDParentTreeValue parent
                        && parent.getCOSObject() instanceof COSDictionary element) {
                    link.setContents(element.getString(COSName.ALT));
                }
            }
        }
    }

    private static void describe(PDDocument pdf, PdfDocument document) throws IOException {
        Calendar date = GregorianCalendar.from(document.date().atStartOfDay(ZoneOffset.UTC));
        PDDocumentInformation properties = new PDDocumentInformation();
        properties.setTitle(Printable.line(document.title()));
        properties.setSubject(Printable.line(document.subject()));
        properties.setAuthor(String.join(", ", document.creators()));
        properties.setCreator(CREATOR);
        properties.setProducer(PRODUCER);
        properties.setCreationDate(date);
        properties.setModificationDate(date);
        pdf.setDocumentInformation(properties);
        pdf.getDocumentCatalog().setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(Metadata.of(document))));
        PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        shown.setReadingDirection(
                document.language().rightToLeft()
                        ? PDViewerPreferences.READING_DIRECTION.R2L
                        : PDViewerPreferences.READING_DIRECTION.L2R);
        pdf.getDocumentCatalog().setViewerPreferences(shown);
    }

    /** By what is on the pages and by the properties, of which PDFBox makes the identifier; FOP made one of the time of day. */
    private static void identify(PDDocument pdf) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (PDPage page : pdf.getPages()) {
                digest.update(page.getContents().readAllBytes());
            }
            pdf.getDocument().getTrailer().removeItem(COSName.ID);
            pdf.setDocumentId(ByteBuffer.wrap(digest.digest()).getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
