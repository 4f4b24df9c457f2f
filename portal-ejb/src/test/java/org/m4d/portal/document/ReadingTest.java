package org.m4d.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.document.Block.Heading;
import org.m4d.portal.document.Block.Paragraph;

/** What is read out of a document by those who have it read to them, who copy from it or search in it. */
class ReadingTest {

    private final PdfWriter writer = new PdfWriter();

    @ParameterizedTest
    @EnumSource
    void everythingIsReadInItsOrderAndAsItWasWritten(PortalLanguage language) {
        PdfDocument document = SummarySample.of(language);
        try (MadePdf pdf = MadePdf.of(writer, document)) {
            String read = words(pdf.read().said());
            int from = 0;
            for (String span : written(document.blocks()).toList()) {
                String written = words(span);
                int at = read.indexOf(written, from);
                assertThat(at)
                        .as("%s after %s", written, read.substring(0, from))
                        .isNotNegative();
                from = at + written.length();
            }
        }
    }

    /** Each blank, mark and bracket: of what runs from right to left the tags hold the words themselves. */
    @Test
    void arabicIsReadToTheLetter() {
        String written = Samples.LANGUAGES.get(3).paragraph();
        try (MadePdf pdf = MadePdf.of(writer, Samples.of(PortalLanguage.AR, Paragraph.of(written)))) {
            assertThat(pdf.read().said()).endsWith(written);
        }
    }

    /** Programs that know nothing of tags read the letters off the page, those of Arabic from right to left. */
    @ParameterizedTest
    @EnumSource
    void lettersComeOffThePageInTheirOrder(PortalLanguage language) {
        String lead = Samples.LANGUAGES.get(language.ordinal()).lead();
        String paragraph = Samples.LANGUAGES.get(language.ordinal()).paragraph();
        try (MadePdf pdf = MadePdf.of(writer, Samples.of(language, Paragraph.of(paragraph)))) {
            assertThat(letters(pdf.text())).contains(letters(lead)).contains(letters(paragraph));
        }
    }

    @Test
    void languagesAreToldOfTheWholeAndOfEachPart() {
        PdfDocument document = Samples.of(
                PortalLanguage.ES,
                new Paragraph(List.of(
                        Span.of("Uno "),
                        Span.of("two").in("en"),
                        Span.of(" ثلاثة").in("ar"))),
                new Block.Part("fr", List.of(Paragraph.of("quatre"))),
                new Block.Part("no language", List.of(Paragraph.of("cinco"))));
        try (MadePdf pdf = MadePdf.of(writer, document)) {
            assertThat(pdf.document().getDocumentCatalog().getLanguage()).isEqualTo("es");
            assertThat(languages(pdf))
                    .contains("en two", "ar ثلاثة", "fr quatre")
                    .noneMatch(told -> told.contains("cinco"));
        }
    }

    @Test
    void headingsSkipNoLevelAndAreListedBeside() {
        PdfDocument document = Samples.of(
                PortalLanguage.EN, Heading.of(2, "a"), Heading.of(4, "b"), Heading.of(1, "c"), Heading.of(3, "d"));
        try (MadePdf pdf = MadePdf.of(writer, document)) {
            assertThat(pdf.read().all().stream()
                            .filter(part -> part.type().matches("H[1-6]"))
                            .map(part -> part.type() + part.said()))
                    .containsExactly("H1" + document.title(), "H2a", "H3b", "H2c", "H3d");
            List<String> beside = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.document().getDocumentCatalog().getDocumentOutline().children()) {
                beside.add(item.getTitle());
                item.children().forEach(inner -> beside.add("- " + inner.getTitle()));
            }
            assertThat(beside).containsExactly("a", "- b", "c", "- d");
        }
    }

    @Test
    void tablesHaveCaptionsAndHeads() {
        try (MadePdf pdf =
                MadePdf.of(writer, Samples.of(PortalLanguage.AR, Samples.table(Samples.LANGUAGES.get(3), 2)))) {
            MadePdf.Part table = pdf.read().all("Table").getFirst();
            assertThat(table.parts()).extracting(MadePdf.Part::type).containsExactly("Caption", "TR", "TR", "TR");
            assertThat(table.all("TH"))
                    .extracting(MadePdf.Part::said)
                    .containsExactly("المقترح", "Diaspora and Development Fund", "%", "المقترح 1", "المقترح 2");
            assertThat(table.all("TD")).hasSize(4);
        }
    }

    @Test
    void listsHaveLabelsAndTasksSayWhetherTheyAreDone() {
        try (MadePdf pdf = MadePdf.of(writer, Samples.everything(PortalLanguage.AR))) {
            assertThat(pdf.read().all("Lbl"))
                    .extracting(MadePdf.Part::said)
                    .contains("7.", "8.", "أُنجز:", "للإنجاز:", "•");
        }
    }

    @Test
    void linksSayWhereTheyLead() throws Exception {
        PdfDocument document = Samples.of(
                PortalLanguage.EN,
                new Paragraph(List.of(
                        Span.link("a page", "https://example.org/é?a=(1)"),
                        Span.of(" "),
                        Span.link("another", "#there"),
                        Span.link("nowhere", "#nothing"),
                        Span.link("evil", "javascript:alert(1)"))),
                Block.Items.bullets(List.of(new Block.Item("there", Block.Task.NONE, List.of(Paragraph.of("here"))))));
        try (MadePdf pdf = MadePdf.of(writer, document)) {
            List<String> told = pdf.document().getPage(0).getAnnotations().stream()
                    .map(PDAnnotation::getContents)
                    .toList();
            assertThat(told)
                    .containsExactly(
                            document.address().toString(), "a page (https://example.org/%C3%A9?a=%281%29)", "another");
            assertThat(pdf.read().all("Link")).hasSize(3);
        }
    }

    /** What a line of each page says again is not read: it would stand between words of the text. */
    @Test
    void whatStandsInTheMarginsIsNotReadAloud() {
        try (MadePdf pdf = MadePdf.of(writer, Samples.parts(PortalLanguage.EN, 3))) {
            assertThat(pdf.document().getNumberOfPages()).isGreaterThan(2);
            assertThat(letters(pdf.text())).contains("page2of");
            assertThat(letters(pdf.read().said())).doesNotContain("page2of");
            assertThat(pdf.read().said())
                    .containsOnlyOnce(Samples.LANGUAGES.getFirst().title());
        }
    }

    @Test
    void whatNoFaceHasIsReadAsItWasWritten() {
        try (MadePdf pdf =
                MadePdf.of(writer, Samples.of(PortalLanguage.FR, Paragraph.of("Merci 🙏🏽 à tous, 漢字 et 🇲🇦 !")))) {
            assertThat(pdf.read().said()).contains("Merci 🙏🏽 à tous, 漢字 et 🇲🇦 !");
            assertThat(pdf.text()).contains("Merci [person with folded hands] à tous, [hàn zì] et [Maroc] !");
            assertThat(pdf.printed().missing()).containsExactly("🙏🏽", "漢字", "🇲🇦");
        }
    }

    /** All words, span by span, in the order of the document. */
    private static Stream<String> written(List<Block> blocks) {
        return blocks.stream().flatMap(block -> Stream.concat(block.words().map(Span::text), written(block.within())));
    }

    private static List<String> languages(MadePdf pdf) {
        return pdf.read().all().stream()
                .filter(part -> part.language() != null)
                .map(part -> part.language() + " " + part.said())
                .filter(told -> !told.startsWith("es "))
                .toList();
    }

    /** Without blanks, for one at which a line ends is not on the page, and with ligatures taken apart. */
    private static String words(String text) {
        return Normalizer2.getNFKCInstance().normalize(text).replaceAll("\\s", "");
    }

    /** Letters and digits alone: programs differ in where they put marks and blanks. */
    private static String letters(String text) {
        return Normalizer2.getNFKCInstance()
                .normalize(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
