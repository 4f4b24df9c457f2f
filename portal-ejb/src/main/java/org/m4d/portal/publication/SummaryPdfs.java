package org.m4d.portal.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.document.PdfWriter;
import org.m4d.portal.publication.internal.KeptPdfs;
import org.m4d.portal.security.OidcSettings;
import org.m4d.portal.synthesis.StatementView;

/**
 * Versions as PDFs. One that was made is kept under all that it shows: as soon as a name is taken back or a reason withheld, it is another, and
 * the one before is asked for no more. Of many who ask for one that is still to be made, one makes it. Call it outside a transaction.
 */
@ApplicationScoped
public class SummaryPdfs {

    /** Counts up when {@link SummaryPaper} comes to set the same otherwise. */
    private static final int LAYOUT = 2;

    private static final int TAG_LENGTH = 32;

    @Inject
    PdfWriter writer;

    @Inject
    KeptPdfs kept;

    @Inject
    OidcSettings settings;

    /** How the PDF of a version is told from every other one, without making it. */
    public String tag(PublicationView version, PortalLanguage language) {
        return tag(version, language, settings.getBaseUrl());
    }

    /** What a version says stays as it is; around it people come to be called otherwise, and words are withheld. */
    static String tag(PublicationView version, PortalLanguage language, String portal) {
        String shown = Stream.of(
                        LAYOUT,
                        language,
                        portal,
                        version.identifier(),
                        version.latest(),
                        version.facilitators(),
                        version.contributors(),
                        version.statements().map(StatementView::cites).toList(),
                        version.statements().map(StatementView::dissents).toList())
                .map(String::valueOf)
                .collect(Collectors.joining("|"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(shown.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, TAG_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * A version as a PDF in which the portal speaks this language.
     *
     * @throws org.m4d.portal.common.Unavailable when so many others are being made that it would take too long
     */
    public SummaryPdf of(PublicationView version, PortalLanguage language) {
        String tag = tag(version, language);
        String file = version.id().key() + "-" + language.code() + ".pdf";
        return new SummaryPdf(file, tag, kept.get(tag, () -> make(version, language)));
    }

    private byte[] make(PublicationView version, PortalLanguage language) {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try {
            writer.write(SummaryPaper.of(version, language, settings.getBaseUrl()), made);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return made.toByteArray();
    }
}
