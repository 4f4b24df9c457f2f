package org.m4d.portal.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.document.Block;
import org.m4d.portal.document.HtmlReader;
import org.m4d.portal.document.PdfDocument;
import org.m4d.portal.document.PdfWriter;
import org.m4d.portal.document.Printed;

/** PDFs are made inside the server, with the libraries that it has and those that the archive leaves out. */
@ContainerTest
public class PdfWriterIT {

    private static final URI ADDRESS = URI.create("https://portal.example.org/ar/ediscussion/12/summary");

    @Inject
    PdfWriter writer;

    @Deployment
    public static Archive<?> portal() {
        return TestArchive.portal();
    }

    @Test
    void documentsAreTheSameEachTime() throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        Printed printed = writer.write(document(), first);
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        writer.write(document(), second);

        assertThat(printed.pages()).isGreaterThan(1);
        assertThat(printed.missing()).containsExactly("漢字");
        assertThat(first.toString(StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.")
                .contains("<pdfuaid:part>1</pdfuaid:part>");
        assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
    }

    private static PdfDocument document() {
        HtmlReader reader = new HtmlReader(ADDRESS, PortalLanguage.AR);
        List<Block> blocks = new ArrayList<>(List.of(Block.Heading.of(1, "البيانات")));
        for (int part = 0; part < 20; part++) {
            blocks.addAll(reader.read(
                    "<h2>باب</h2><p>سؤال؟ <strong>Fund</strong> <code>a → b</code></p><ul><li>漢字</li></ul>", 1));
        }
        return new PdfDocument(
                PortalLanguage.AR,
                "ما تبنيه التحويلات",
                "",
                List.of("Aminata Example"),
                "M4D Portal",
                LocalDate.of(2026, 5, 4),
                ADDRESS,
                blocks);
    }
}
