package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;

/** Published summaries over the API: their versions, the names in them, PDF and citations. */
class PublicationsApiIT {

    private static final Api ANYBODY = Api.anonymous();
    private static Api facilitator;
    private static Api member;
    private static int discussion;
    private static int number;

    @BeforeAll
    static void publish() {
        facilitator = Api.as("facilitator1");
        member = Api.as("member1");
        discussion = Summaries.closed("member1", "authority1");
        number = Summaries.published(discussion);
    }

    private static JsonObject naming(boolean named) {
        return Json.createObjectBuilder().add("named", named).build();
    }

    private static JsonArray contributors(String path) {
        return ANYBODY.get(path).expect(200).json().getJsonArray("contributors");
    }

    @Test
    void whatWasPublishedIsThereWithTheSummary() {
        Answer answer = ANYBODY.get("publications/" + number).expect(200);
        JsonObject publication = answer.json();
        assertThat(publication.getInt("discussion")).isEqualTo(discussion);
        assertThat(publication.getString("identifier")).matches("m4d:[0-9]{4}-" + number + "-v[0-9]+");
        assertThat(publication.getJsonArray("sections")).hasSize(1);
        assertThat(ANYBODY.with("If-None-Match", answer.header("ETag"))
                        .get("publications/" + number)
                        .status())
                .isEqualTo(304);
        ANYBODY.get("publications/" + number + "/versions/99").expectProblem(404);
        ANYBODY.get("publications/99999999").expectProblem(404);
    }

    @Test
    void contributorsAloneDecideWhetherTheyAreNamedAndTakeItBackForAllVersions() {
        String path = "ediscussions/" + discussion + "/naming";
        ANYBODY.put(path, naming(true)).expectProblem(401);
        Api.as("member2").put(path, naming(true)).expectProblem(403);
        assertThat(member.get(path).expect(200).json().getBoolean("named")).isFalse();
        String first = "publications/" + number + "/versions/1";
        assertThat(contributors(first)).isEmpty();

        member.put(path, naming(true)).expect(200);
        member.put(path, naming(true)).expect(200);
        assertThat(contributors(first)).hasSize(1);
        assertThat(facilitator.get(path).expect(200).json().getInt("count")).isEqualTo(1);
        assertThat(member.get(path).expect(200).json().containsKey("count")).isFalse();
        String named =
                ANYBODY.get("publications/" + number + "/summary.pdf?version=1").header("ETag");

        member.put(path, naming(false)).expect(200);
        assertThat(contributors(first)).isEmpty();
        assertThat(ANYBODY.with("If-None-Match", named)
                        .get("publications/" + number + "/summary.pdf?version=1")
                        .expect(200)
                        .header("ETag"))
                .isNotEqualTo(named);
    }

    @Test
    void theTeamCorrectsInVersionsAndOfTwoTheSecondIsTold() {
        int corrected = Summaries.published(Summaries.closed("member1"));
        String path = "publications/" + corrected;
        String title = ANYBODY.get(path).json().getString("title");
        String read = facilitator.get(path).header("ETag");
        JsonObject correction = Summaries.correction(title, "Name who **paid**.");
        member.with("If-Match", read).post(path + "/versions", correction).expectProblem(403);
        facilitator.post(path + "/versions", correction).expectProblem(422);
        Api editing = facilitator.with("If-Match", read);
        assertThat(Records.refusedFields(editing.post(
                                path + "/versions",
                                Json.createObjectBuilder(correction)
                                        .add("reason", " ")
                                        .build())
                        .expectProblem(422)))
                .containsExactly("reason");
        JsonArray sections = facilitator.get(path).json().getJsonArray("sections");
        JsonObject heading = Json.createObjectBuilder()
                .add("id", sections.getJsonObject(0).getJsonObject("heading").getInt("id"))
                .add("text", "Money and time")
                .build();
        JsonObject whole = Json.createObjectBuilder(correction)
                .add("headings", Json.createArrayBuilder().add(heading))
                .add("titles", Json.createObjectBuilder().add("fr", "Un titre corrigé"))
                .build();
        member.with("If-Match", read).post(path + "/versions/preview", whole).expectProblem(403);
        JsonObject preview =
                editing.post(path + "/versions/preview", whole).expect(200).json();
        assertThat(preview.getJsonArray("statements").getJsonObject(0).getString("html"))
                .contains("<strong>paid</strong>");
        assertThat(preview.getJsonArray("headings")).hasSize(1);
        assertThat(preview.getJsonArray("titles").getJsonObject(0).getString("lang"))
                .isEqualTo("fr");
        assertThat(ANYBODY.get(path).json().getInt("version")).isEqualTo(1);
        assertThat(Records.refusedFields(editing.post(
                                path + "/versions",
                                Json.createObjectBuilder(whole)
                                        .add(
                                                "headings",
                                                Json.createArrayBuilder()
                                                        .add(Json.createObjectBuilder(heading)
                                                                .add("text", " ")))
                                        .build())
                        .expectProblem(422)))
                .containsExactly("heading-" + heading.getInt("id"));
        assertThat(editing.post(path + "/versions", whole).expect(201).json().getInt("version"))
                .isEqualTo(2);
        editing.post(path + "/versions", correction).expectProblem(409);
        facilitator
                .with("If-Match", "\"9999999999\"")
                .post(path + "/versions", correction)
                .expectProblem(409);

        JsonObject first = ANYBODY.get(path + "/versions/1").expect(200).json();
        assertThat(first.getInt("latest")).isEqualTo(2);
        assertThat(first.toString()).contains("pays").doesNotContain("paid");
        JsonObject newest = ANYBODY.get(path).json();
        assertThat(newest.toString())
                .contains("paid")
                .contains("Money and time")
                .doesNotContain("pays");
        assertThat(newest.getJsonObject("titles").getString("fr")).isEqualTo("Un titre corrigé");
        JsonArray versions =
                ANYBODY.get(path + "/versions").expect(200).structure().asJsonArray();
        assertThat(versions).hasSize(2);
        assertThat(versions.getJsonObject(0).getJsonArray("statements")).hasSize(1);
        assertThat(versions.getJsonObject(1).getJsonArray("statements")).isEmpty();
        long discussed = first.getInt("discussion");
        assertThat(Records.items(ANYBODY.get("ediscussions/" + discussed + "/log")).stream()
                        .map(JsonValue::asJsonObject)
                        .map(entry -> entry.getString("deed")))
                .startsWith("amend", "publish");
    }

    @Test
    void itsPdfIsThereInEachLanguage() {
        for (String language : new String[] {"en", "fr", "es", "ar"}) {
            String path = "publications/" + number + "/summary.pdf?lang=" + language;
            Answer pdf = ANYBODY.get(path).expect(200);
            assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
            assertThat(pdf.header("Content-Language")).isEqualTo(language);
            assertThat(pdf.header("Content-Disposition")).contains("-" + language + ".pdf\"");
            assertThat(pdf.header("Cache-Control")).contains("no-cache");
            assertThat(pdf.body()).startsWith("%PDF-");
            assertThat(ANYBODY.with("If-None-Match", pdf.header("ETag"))
                            .get(path)
                            .status())
                    .isEqualTo(304);
        }
        ANYBODY.get("publications/" + number + "/summary.pdf?lang=xx").expectProblem(422);
    }

    @Test
    void itIsCitedInThreeFormats() {
        String path = "publications/" + number + "/citation.";
        assertThat(ANYBODY.get(path + "bib").expect(200).body()).startsWith("@techreport{m4d-");
        assertThat(ANYBODY.get(path + "ris").expect(200).body()).startsWith("TY  - RPRT\r\n");
        Answer csl = ANYBODY.get(path + "json?version=1").expect(200);
        assertThat(csl.header("Content-Disposition")).endsWith("-v1.json\"");
        assertThat(csl.body()).startsWith("[{").contains("/publication/" + number + "/v1");
        ANYBODY.get(path + "exe").expectProblem(404);
    }
}
