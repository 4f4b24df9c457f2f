package org.m4d.portal.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.m4d.portal.common.PortalLanguage;

/**
 * A document to be made into a PDF by {@link PdfWriter}.
 *
 * @param language in which the portal speaks in it, and in which everything is that does not say otherwise
 * @param title without line ends
 * @param subject what it is about, in a sentence or two; may be empty
 * @param portal the name of the portal that publishes it
 * @param date when it was published
 * @param address where it stands for good
 */
public record PdfDocument(
        PortalLanguage language,
        String title,
        String subject,
        String portal,
        LocalDate date,
        URI address,
        List<Block> blocks) {

    public PdfDocument {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a document needs a title");
        }
        blocks = List.copyOf(blocks);
    }
}
