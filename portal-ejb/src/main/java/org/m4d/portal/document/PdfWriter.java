package org.m4d.portal.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.util.MimeConstants;
import org.m4d.portal.common.Unavailable;
import org.m4d.portal.common.Words;
import org.xml.sax.SAXException;

/**
 * Makes PDFs that everybody can read: tagged (PDF/UA-1), fit for archives (PDF/A-2a), with their fonts. Takes nothing from the network and no
 * file. The same document always has the same bytes. Can be used by many at once, of whom some wait.
 */
@ApplicationScoped
public class PdfWriter {

    /** How many documents are made at the same time: each lies in memory as a whole, with up to two megabytes for each page. */
    private static final int AT_ONCE = 2;

    /** From so many letters on, some 30 pages, a document is made while no other is. */
    private static final int LONG = 60_000;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private static final Words WORDS = new Words("/document/words");

    /** @param pdf not yet finished */
    private record Formatted(byte[] pdf, List<String> missing) {}

    private final Semaphore memory;
    private final Duration longestWait;

    public PdfWriter() {
        this(new Semaphore(AT_ONCE, true), LONGEST_WAIT);
    }

    PdfWriter(Semaphore memory, Duration longestWait) {
        this.memory = memory;
        this.longestWait = longestWait;
    }

    /**
     * Writes a document, of which nothing is written before all of it is made.
     *
     * @param out left open
     * @throws IOException when it cannot be written to
     * @throws IllegalArgumentException when blocks nest deeper than {@value Block#DEEPEST}, or it has more than
     *     {@value PdfDocument#LONGEST} letters
     * @throws Unavailable when so many others are being made that it would wait for more than 20 seconds
     */
    public Printed write(PdfDocument document, OutputStream out) throws IOException {
        Outline outline = new Outline(document.blocks());
        int room = outline.letters() > LONG ? AT_ONCE : 1;
        enter(room);
        try {
            ByteArrayOutputStream finished = new ByteArrayOutputStream(1 << 16);
            Printed printed = make(document, outline, finished);
            finished.writeTo(out);
            return printed;
        } finally {
            memory.release(room);
        }
    }

    private static Printed make(PdfDocument document, Outline outline, OutputStream finished) throws IOException {
        Formatted formatted = format(document, outline);
        int pages = Finishing.finish(formatted.pdf(), document, finished);
        return new Printed(pages, formatted.missing());
    }

    /** What FOP makes; all that it kept in memory for it, some megabytes a page, is free again when this returns. */
    private static Formatted format(PdfDocument document, Outline outline) throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream(1 << 16);
        Complaints complaints = new Complaints(document.address());
        try {
            Tags tags = new Tags();
            FOUserAgent agent = agent();
            agent.setTitle(Printable.line(document.title()));
            agent.getEventBroadcaster().addEventListener(complaints);
            TaggedPdf.use(agent, tags);
            Fo fo = new Fo(
                    Settings.FACTORY.newFop(MimeConstants.MIME_PDF, agent, made).getDefaultHandler());
            List<String> missing = new Sheets(document, outline, fo, tags, WORDS).print();
            return new Formatted(
                    made.toByteArray(),
                    Stream.concat(missing.stream(), complaints.missing().stream())
                            .distinct()
                            .toList());
        } catch (SAXException failed) {
            throw new IllegalStateException("no PDF of " + document.address(), failed);
        }
    }

    /** What FOP knows of the world while it makes one document. */
    static FOUserAgent agent() {
        return Settings.FACTORY.newFOUserAgent();
    }

    private void enter(int room) {
        try {
            if (!memory.tryAcquire(room, longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Unavailable("error.document.busy", null);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unavailable("error.document.busy", stopped);
        }
    }

    /** Read when the first document is made. */
    private static final class Settings {
        static final FopFactory FACTORY = factory();

        private static FopFactory factory() {
            try (InputStream settings = PdfWriter.class.getResourceAsStream("/document/fop.xml")) {
                return new FopConfParser(
                                settings,
                                EnvironmentalProfileFactory.createRestrictedIO(FontFiles.BASE, new FontFiles()))
                        .getFopFactoryBuilder()
                        .build();
            } catch (IOException | SAXException wrong) {
                throw new IllegalStateException("settings of FOP", wrong);
            }
        }
    }
}
