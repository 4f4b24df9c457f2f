package org.m4d.portal.web.publication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.publication.Citation;
import org.m4d.portal.publication.PublicationView;
import org.m4d.portal.synthesis.RoundView;

class StructuredReportTest {

    private static final String PORTAL = "https://portal.example.org";
    private static final Instant AT = Instant.parse("2026-06-01T10:00:00Z");

    private static String report(int version, int latest, String title, AuthorView... contributors) {
        PublicationView view = new PublicationView(
                5,
                version,
                latest,
                "m4d:2026-5-v" + version,
                12,
                title,
                "fr",
                LocalizedText.EMPTY,
                AT,
                AT.plusSeconds(60),
                null,
                null,
                AT,
                AT,
                3,
                List.of(),
                new RoundView(1, "contributors", 20, 3, AT, AT, false),
                List.of(),
                List.of(new AuthorView(3, "Aminata Example", null, null)),
                List.of(contributors));
        return StructuredReport.of(view, Citation.of(view, PORTAL), PORTAL);
    }

    private static JsonObject read(String report) {
        return Json.createReader(new StringReader(report)).readObject();
    }

    @Test
    void saysWhatItIsAndWhereItStandsForGood() {
        JsonObject report = read(report(1, 1, "Des puits"));
        assertThat(report.getString("@type")).isEqualTo("Report");
        assertThat(report.getString("@id")).isEqualTo(PORTAL + "/publication/5/v1");
        assertThat(report.getString("identifier")).isEqualTo("m4d:2026-5-v1");
        assertThat(report.getString("datePublished")).isEqualTo("2026-06-01T10:00:00Z");
        assertThat(report.getJsonObject("encoding").getString("contentUrl"))
                .isEqualTo(PORTAL + "/publication/5/v1/summary.pdf");
        assertThat(report.getJsonArray("editor").getJsonObject(0).getString("name"))
                .isEqualTo("Aminata Example");
        assertThat(report).doesNotContainKeys("contributor", "creativeWorkStatus");
    }

    @Test
    void namesThoseWhoAgreedAndSaysWhenThereIsANewerVersion() {
        JsonObject report = read(report(1, 2, "Des puits", new AuthorView(7, "Noor Example", null, null)));
        assertThat(report.getJsonArray("contributor").getJsonObject(0).getString("name"))
                .isEqualTo("Noor Example");
        assertThat(report.getString("creativeWorkStatus")).isEqualTo("Superseded");
        assertThat(report.getString("isPartOf")).isEqualTo(PORTAL + "/publication/5");
    }

    @Test
    void nothingInItEndsItsBlock() {
        String report = report(1, 1, "</script><!-- & \"wells\"");
        assertThat(report).doesNotContain("<", ">", "&");
        assertThat(read(report).getString("name")).isEqualTo("</script><!-- & \"wells\"");
    }
}
