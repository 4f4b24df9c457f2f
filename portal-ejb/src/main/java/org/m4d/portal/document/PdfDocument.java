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
 * @param authors who wrote it, as they want to be named; empty: the portal, of which nothing is said then
 * @param portal the name of the portal that publishes it
 * @param date when it was published
 * @param address where it stands for good
 */
public record PdfDocument(
        PortalLanguage language,
        String title,
        String subject,
        List<String> authors,
        String portal,
        LocalDate date,
        URI address,
        List<Block> blocks) {

    /** How many letters a document may have: some 300 pages, which need half of the server's memory while they are made. */
    public static final int LONGEST = 600_000;

    public PdfDocument {
        if (Printable.line(title).isEmpty()) {
            throw new IllegalArgumentException("a document needs a title");
        }
        authors = List.copyOf(authors);
        blocks = List.copyOf(blocks);
    }

    /** Who made it, as programs are told. */
    List<String> creators() {
        return authors.isEmpty()
                ? List.of(Printable.line(portal))
                : authors.stream().map(Printable::line).toList();
    }
}
