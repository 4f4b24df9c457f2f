package org.m4d.portal.it.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A PDF that the portal gave out, as veraPDF judges it. */
public final class JudgedPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private JudgedPdf() {}

    /** What it breaks of PDF/UA-1, as far as a program can tell. */
    public static List<String> accessible(byte[] pdf) {
        return violations(pdf, PDFAFlavour.PDFUA_1);
    }

    /** What it breaks of PDF/A-2a. */
    public static List<String> archivable(byte[] pdf) {
        return violations(pdf, PDFAFlavour.PDFA_2_A);
    }

    private static List<String> violations(byte[] pdf, PDFAFlavour standard) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(broken -> broken.getRuleId().getClause() + " " + broken.getMessage() + " at "
                            + broken.getLocation().getContext())
                    .toList();
        } catch (IOException | VeraPDFException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
