package org.m4d.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Whatever is in a document, its PDF keeps every rule of PDF/UA-1 and PDF/A-2a that a program can check; veraPDF does. */
class ValidPdfTest {

    @TestFactory
    Stream<DynamicTest> everySampleKeepsTheStandards() {
        PdfWriter writer = new PdfWriter();
        return Samples.all().entrySet().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> {
                    try (MadePdf pdf = MadePdf.of(writer, sample.getValue())) {
                        assertThat(pdf.violations(PDFAFlavour.PDFUA_1)).isEmpty();
                        assertThat(pdf.violations(PDFAFlavour.PDFA_2_A)).isEmpty();
                        assertThat(fonts(pdf))
                                .isNotEmpty()
                                .allMatch(PDFont::isEmbedded)
                                .allMatch(ValidPdfTest::subset);
                    }
                }));
    }

    private static List<PDFont> fonts(MadePdf pdf) {
        return Stream.iterate(0, page -> page < pdf.document().getNumberOfPages(), page -> page + 1)
                .map(pdf.document()::getPage)
                .map(PDPage::getResources)
                .flatMap(ValidPdfTest::fonts)
                .toList();
    }

    private static Stream<PDFont> fonts(PDResources resources) {
        Stream.Builder<PDFont> fonts = Stream.builder();
        for (COSName name : resources.getFontNames()) {
            fonts.add(MadePdf.unchecked(() -> resources.getFont(name)));
        }
        return fonts.build();
    }

    /** Six letters and a plus sign before the name say so. */
    private static boolean subset(PDFont font) {
        return font.getName().matches("[A-Z]{6}\\+Noto.*");
    }
}
