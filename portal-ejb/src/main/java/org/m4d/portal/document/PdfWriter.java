package org.m4d.portal.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.xmlgraphics.util.MimeConstants;
import org.m4d.portal.common.Words;
import org.xml.sax.SAXException;

/**
 * Makes PDFs that everybody can read: tagged (PDF/UA-1), fit for archives (PDF/A-2a), with their fonts. Takes nothing from the network and no
 * file. Can be used by many at once.
 */
@ApplicationScoped
public class PdfWriter {

    private static final String SETTINGS = "/document/fop.xml";
    private static final Words WORDS = new Words("/document/words");

    private final FopFactory factory = factory();

    /**
     * Writes a document, of which nothing is written before all of it is made.
     *
     * @param out left open
     * @throws IOException when it cannot be written to
     * @throws IllegalArgumentException when blocks nest deeper than {@value Block#DEEPEST}
     */
    public void write(PdfDocument document, OutputStream out) throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream(1 << 16);
        try {
            Tags tags = new Tags();
            FOUserAgent agent = factory.newFOUserAgent();
            describe(agent, document);
            agent.getEventBroadcaster().addEventListener(new Complaints());
            TaggedPdf.use(agent, tags);
            Fo fo = new Fo(factory.newFop(MimeConstants.MIME_PDF, agent, made).getDefaultHandler());
            new Sheets(document, fo, tags, WORDS).print();
        } catch (SAXException failed) {
            throw new IllegalStateException("no PDF of " + document.address(), failed);
        }
        made.writeTo(out);
    }

    private static void describe(FOUserAgent agent, PdfDocument document) {
        agent.setTitle(Printable.line(document.title()));
        agent.setSubject(Printable.line(document.subject()));
        agent.setAuthor(Printable.line(document.portal()));
        agent.setCreator("M4D Portal");
        agent.setCreationDate(
                Date.from(document.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private static FopFactory factory() {
        try (InputStream settings = PdfWriter.class.getResourceAsStream(SETTINGS)) {
            return new FopFactoryBuilder(
                            EnvironmentalProfileFactory.createRestrictedIO(FontFiles.BASE, new FontFiles()))
                    .setConfiguration(new DefaultConfigurationBuilder().build(settings))
                    .build();
        } catch (IOException | ConfigurationException wrong) {
            throw new IllegalStateException("settings of FOP", wrong);
        }
    }
}
