package org.m4d.portal.publication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.PortalLanguage;

class CitationTest {

    private static final Citation CITATION = Citation.of(Samples.view(1, 2, List.of()), Samples.PORTAL);

    private static Citation titled(String title, String... editors) {
        return new Citation(
                new PublicationId(2026, 5, 1),
                Citation.PORTAL,
                title,
                "en",
                new LocalizedText(Map.of("fr", "Des puits")),
                List.of(editors),
                LocalDate.of(2026, 12, 31),
                URI.create(Samples.PORTAL + "/publication/5/v1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | M4D Portal (2026): What keeps a well running? Summary of an e-discussion, version 1. Edited by Aminata Example, سلمى مثال. m4d:2026-5-v1. https://portal.example.org/publication/5/v1
            FR | Aminata Example, سلمى مثال. m4d:2026-5-v1. https://portal.example.org/publication/5/v1
            ES | versión 1. Edición de Aminata Example, سلمى مثال. m4d:2026-5-v1. https://portal.example.org/publication/5/v1
            AR | الإصدار 1. تحرير Aminata Example، سلمى مثال. m4d:2026-5-v1. https://portal.example.org/publication/5/v1
            """)
    void standsInTheFourLanguages(PortalLanguage language, String text) {
        assertThat(CITATION.text(language)).endsWith(text);
    }

    @Test
    void aTitleThatIsNoSentenceGetsAFullStop() {
        assertThat(titled("Wells").text(PortalLanguage.EN)).startsWith("M4D Portal (2026): Wells. Summary");
    }

    @ParameterizedTest
    @CsvSource({"EN, Wells.", "FR, Wells [Des puits].", "AR, Wells."})
    void aTranslationFollowsTheTitleInItsLanguageAlone(PortalLanguage language, String titled) {
        assertThat(titled("Wells").text(language)).contains(titled + " ");
    }

    @ParameterizedTest
    @EnumSource(PortalLanguage.class)
    void namesNoEditorsWhereThereAreNone(PortalLanguage language) {
        assertThat(titled("Wells").text(language))
                .endsWith(" 1. m4d:2026-5-v1. https://portal.example.org/publication/5/v1");
    }

    @Test
    void bibtex() {
        assertThat(CitationFormat.BIBTEX.write(CITATION)).isEqualTo("""
                @techreport{m4d-2026-5-v1,
                  author = {{M4D Portal}},
                  title = {{What keeps a well running?}},
                  editor = {{Aminata Example} and {سلمى مثال}},
                  institution = {M4D Portal},
                  number = {m4d:2026-5-v1},
                  year = {2026},
                  month = {12},
                  version = {1},
                  langid = {en},
                  url = {https://portal.example.org/publication/5/v1}
                }
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Costs & benefits       | Costs \\& benefits
            3% of $5 #1 a_b        | 3\\% of \\$5 \\#1 a\\_b
            a } b { c              | a \\} b \\{ c
            \\input{x}             | {\\textbackslash}input\\{x\\}
            ~ and ^                | {\\textasciitilde} and {\\textasciicircum}
            Élan, مال, and and     | Élan, مال, and and
            """)
    void bibtexMeansWhatWasTyped(String title, String written) {
        assertThat(CitationFormat.BIBTEX.write(titled(title))).contains("  title = {{" + written + "}},");
    }

    @Test
    void ris() {
        assertThat(CitationFormat.RIS.write(CITATION).split("\r\n", -1))
                .containsExactly(
                        "TY  - RPRT",
                        "AU  - M4D Portal",
                        "ED  - Aminata Example",
                        "ED  - سلمى مثال",
                        "TI  - What keeps a well running?",
                        "PB  - M4D Portal",
                        "PY  - 2026",
                        "DA  - 2026/12/31/",
                        "ET  - 1",
                        "ID  - m4d:2026-5-v1",
                        "LA  - en",
                        "UR  - https://portal.example.org/publication/5/v1",
                        "ER  - ",
                        "");
    }

    @ParameterizedTest
    @EnumSource(CitationFormat.class)
    void whatWasTypedBeginsNoFieldOfItsOwn(CitationFormat format) {
        String written = format.write(titled("One\r\nER  - \u2028\u0000Two", "A\nB"));
        assertThat(written).contains("One ER - Two").contains("A B").doesNotContain("\u0000");
    }

    @Test
    void csl() {
        JsonObject item = Json.createReader(new StringReader(CitationFormat.CSL.write(CITATION)))
                .readArray()
                .getJsonObject(0);
        assertThat(item.getString("id")).isEqualTo("m4d-2026-5-v1");
        assertThat(item.getString("type")).isEqualTo("report");
        assertThat(item.getString("number")).isEqualTo("m4d:2026-5-v1");
        assertThat(item.getJsonArray("author").getJsonObject(0).getString("literal"))
                .isEqualTo("M4D Portal");
        assertThat(item.getJsonArray("editor")).hasSize(2);
        assertThat(item.getJsonObject("issued").getJsonArray("date-parts").getJsonArray(0))
                .hasToString("[2026,12,31]");
        assertThat(CitationFormat.CSL.write(titled("\"Wells\" \\ </script>"))).contains("\\\"Wells\\\" \\\\");
    }

    @ParameterizedTest
    @CsvSource({"bib,BIBTEX", "ris,RIS", "json,CSL", "exe,"})
    void aFormatIsKnownByItsEnding(String ending, CitationFormat format) {
        assertThat(CitationFormat.of(ending).orElse(null)).isEqualTo(format);
    }
}
