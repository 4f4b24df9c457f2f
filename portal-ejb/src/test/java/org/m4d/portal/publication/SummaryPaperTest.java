package org.m4d.portal.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.document.MadePdf;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The PDF of a published summary, in the four languages of the portal, each with statements in all four. */
class SummaryPaperTest {

    private static MadePdf paper(PublicationView version, PortalLanguage language) {
        return MadePdf.of(SummaryPaper.of(version, language, Samples.PORTAL));
    }

    @TestFactory
    Stream<DynamicTest> everybodyCanReadItWhateverReadsItToThem() {
        return PortalLanguage.all().stream().flatMap(language -> Stream.of(1, 2)
                .map(version -> DynamicTest.dynamicTest(language + " version " + version, () -> {
                    PublicationView view = Samples.view(version, 2, List.of(Samples.author(7)));
                    try (MadePdf pdf = paper(view, language)) {
                        assertThat(pdf.violations(PDFAFlavour.PDFUA_1)).isEmpty();
                        assertThat(pdf.violations(PDFAFlavour.PDFA_2_A)).isEmpty();
                        assertThat(pdf.printed().missing()).isEmpty();
                    }
                })));
    }

    @Test
    void itSaysAllOfTheSummary() {
        try (MadePdf pdf = paper(Samples.view(1, 1, List.of(Samples.author(7))), PortalLanguage.EN)) {
            String withLigaturesApart =
                    Normalizer2.getNFKCInstance().normalize(pdf.read().said());
            assertThat(withLigaturesApart)
                    .contains(
                            "What keeps a well running?",
                            "m4d:2026-5-v1",
                            "What broke first?",
                            "Every town names one office.",
                            "contribution 7",
                            "contribution 36 (cannot be read any more)",
                            "Minority report on statement 2 (3 people)",
                            "Jorge Ejemplo, Association of the Two Rivers",
                            "We were not asked.",
                            "You are asked now.",
                            "A moderator removed the words of this reason.",
                            "1 contributor has agreed to be named here:",
                            "Noor Example, Municipality of Example")
                    .doesNotContain("It was corrected since");
        }
    }

    @Test
    void statementsAreMarkedWithTheLanguagesTheyAreIn() {
        try (MadePdf pdf = paper(Samples.view(1, 1, List.of()), PortalLanguage.EN)) {
            assertThat(pdf.read().all()).extracting(MadePdf.Part::language).contains("fr", "es", "ar");
        }
    }

    @Test
    void aTranslatedTitleStandsBesideTheOriginalInItsLanguageAlone() {
        try (MadePdf french = paper(Samples.view(1, 1, List.of()), PortalLanguage.FR);
                MadePdf spanish = paper(Samples.view(1, 1, List.of()), PortalLanguage.ES)) {
            assertThat(french.read().said())
                    .contains("What keeps a well running?", "Qu’est-ce qui maintient un puits en marche ?");
            assertThat(spanish.read().said())
                    .contains("What keeps a well running?")
                    .doesNotContain("Qu’est-ce qui maintient un puits en marche ?");
        }
    }

    @Test
    void anOlderVersionSaysSoAndWhyThereIsANewOne() {
        try (MadePdf older = paper(Samples.view(1, 2, List.of()), PortalLanguage.EN);
                MadePdf newest = paper(Samples.view(2, 2, List.of()), PortalLanguage.EN)) {
            assertThat(older.read().said())
                    .contains("This is version 1. It was corrected since: version 2 is the newest.");
            assertThat(newest.read().said())
                    .contains("Version 2 corrects the one before.", "A number was wrong.", "m4d:2026-5-v2")
                    .doesNotContain("It was corrected since");
        }
    }

    @Test
    void whoTookAConsentBackIsGone() {
        PublicationView with = Samples.view(1, 1, List.of(Samples.author(7)));
        PublicationView without = Samples.view(1, 1, List.of());
        assertThat(tag(with, PortalLanguage.EN)).isNotEqualTo(tag(without, PortalLanguage.EN));
        try (MadePdf pdf = paper(without, PortalLanguage.EN)) {
            assertThat(pdf.read().said())
                    .contains("No contributor has agreed to be named here.")
                    .doesNotContain("Noor Example, Municipality of Example");
        }
    }

    @Test
    void whatShowsSomethingElseHasAnotherTag() {
        PublicationView one = Samples.view(1, 1, List.of());
        assertThat(tag(one, PortalLanguage.EN)).isEqualTo(tag(Samples.view(1, 1, List.of()), PortalLanguage.EN));
        assertThat(List.of(
                        tag(one, PortalLanguage.EN),
                        tag(one, PortalLanguage.AR),
                        tag(Samples.view(1, 2, List.of()), PortalLanguage.EN),
                        tag(Samples.view(2, 2, List.of()), PortalLanguage.EN)))
                .doesNotHaveDuplicates();
    }

    private static String tag(PublicationView version, PortalLanguage language) {
        return SummaryPdfs.tag(version, language, Samples.PORTAL);
    }
}
