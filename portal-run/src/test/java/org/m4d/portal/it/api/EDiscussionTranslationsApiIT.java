package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Visitor;

/** Title and background of an e-discussion, and titles of its documents, in other languages. */
class EDiscussionTranslationsApiIT {

    private static final Api ANYBODY = Api.anonymous();
    private static final Visitor READER = new Visitor();
    private static Api facilitator;
    private static Api member;

    /** Found nowhere else. */
    private final String word = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "xk";

    @BeforeAll
    static void signIn() {
        facilitator = Api.as("facilitator1");
        member = Api.as("member1");
    }

    private static JsonObject texts(String... tagged) {
        JsonObjectBuilder texts = Json.createObjectBuilder();
        for (int i = 0; i < tagged.length; i += 2) {
            texts.add(tagged[i], tagged[i + 1]);
        }
        return texts.build();
    }

    private JsonObject translations() {
        return Json.createObjectBuilder()
                .add("title", texts("fr", "Qui signe pour le compte ? " + word, "ar", "من يوقّع عن الحساب؟ " + word))
                .add("background", texts("fr", "Deux **rives**, deux signatures."))
                .build();
    }

    private static JsonObject plain() {
        return Announced.wanted(Duration.ofDays(1), Duration.ofDays(20));
    }

    private JsonObject translated() {
        return Records.with(plain(), "translations", translations());
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    @Test
    void theTeamTranslatesAndSeesWhatIsOlderThanTheOriginal() {
        JsonObject wanted = translated();
        Answer made = facilitator.post("ediscussions", wanted).expect(201);
        JsonObject discussion = made.json();
        String path = "ediscussions/" + discussion.getInt("id");
        assertThat(discussion.getJsonObject("titles")).containsOnlyKeys("en", "fr", "ar");
        assertThat(discussion.getString("title"))
                .isEqualTo(discussion.getJsonObject("titles").getString("en"));
        assertThat(discussion.getJsonArray("outdatedTitles")).isEmpty();
        JsonObject background = discussion.getJsonArray("backgrounds").getJsonObject(0);
        assertThat(background.getString("html")).contains("<strong>rives</strong>");
        assertThat(ANYBODY.get(path + "/source?lang=fr").expect(200).body())
                .isEqualTo("Deux **rives**, deux signatures.");
        ANYBODY.get(path + "/source?lang=es").expectProblem(404);

        // what a client that knows nothing of translations sends leaves them, and marks them
        JsonObject reworded = Records.with(
                Records.with(Records.without(wanted, "translations"), "title", "Who signs for it? " + word),
                "background",
                "Two shores, three signatures.");
        member.with("If-Match", made.header("ETag")).put(path, reworded).expectProblem(403);
        Answer changed = facilitator
                .with("If-Match", made.header("ETag"))
                .put(path, reworded)
                .expect(200);
        assertThat(strings(changed.json().getJsonArray("outdatedTitles"))).containsExactly("ar", "fr");
        assertThat(changed.json().getJsonArray("backgrounds").getJsonObject(0).getBoolean("outdated"))
                .isTrue();

        JsonObject confirmed = Records.with(
                reworded,
                "translations",
                Json.createObjectBuilder(translations())
                        .add("confirmed", Json.createArrayBuilder().add("fr"))
                        .build());
        facilitator.with("If-Match", made.header("ETag")).put(path, confirmed).expectProblem(409);
        Answer current = facilitator
                .with("If-Match", changed.header("ETag"))
                .put(path, confirmed)
                .expect(200);
        assertThat(strings(current.json().getJsonArray("outdatedTitles"))).containsExactly("ar");
        assertThat(current.json().getJsonArray("backgrounds").getJsonObject(0).getBoolean("outdated"))
                .isFalse();
        assertThat(Records.items(ANYBODY.get(path + "/log").expect(200)))
                .extracting(line -> line.getString("deed"))
                .containsOnlyOnce("translate");

        JsonObject none = Records.with(
                reworded, "translations", Json.createObjectBuilder().build());
        Answer bare = facilitator
                .with("If-Match", current.header("ETag"))
                .put(path, none)
                .expect(200);
        assertThat(bare.json().getJsonObject("titles")).containsOnlyKeys("en");
        assertThat(bare.json().getJsonArray("backgrounds")).isEmpty();
    }

    @Test
    void whatCannotStandIsNamedByFieldAndLanguage() {
        JsonObject wrong = Json.createObjectBuilder()
                .add("title", texts("en", "Another one?", "wo", "Kan mooy xaatim?", "es", "x".repeat(201)))
                .add("background", texts("fr", "x".repeat(60_001)))
                .build();
        assertThat(Records.refusedFields(facilitator
                        .post("ediscussions", Records.with(plain(), "translations", wrong))
                        .expectProblem(422)))
                .containsExactlyInAnyOrder("title-en", "title-wo", "title-es", "background-fr");
    }

    @Test
    void everybodyReadsItInHerLanguageOrInThatOfTheOriginal() {
        JsonObject wanted = translated();
        Answer made = facilitator.post("ediscussions", wanted).expect(201);
        int id = made.json().getInt("id");
        String french =
                READER.follow(READER.get("/fr/ediscussion/" + id)).expect(200).body();
        assertThat(french)
                .contains("<title>Qui signe pour le compte ? " + word)
                .contains("<strong>rives</strong>")
                .contains("An account on two shores needs signatures on two shores.");
        Answer slug = READER.get("/ar/ediscussion/" + id);
        assertThat(slug.location()).contains("/who-signs-for-the-common-account");
        assertThat(READER.follow(slug).expect(200).body())
                .containsPattern("<h1 lang=\"ar\"\\s+dir=\"rtl\">من يوقّع عن الحساب؟ " + word)
                .containsPattern("<div class=\"prose\" lang=\"en\"\\s+dir=\"ltr\">");
        assertThat(READER.follow(READER.get("/es/ediscussion/" + id))
                        .expect(200)
                        .body())
                .containsPattern("<h1 lang=\"en\"\\s+dir=\"ltr\">Who signs for the common account");
        assertThat(READER.get("/fr/ediscussion").expect(200).body()).contains("Qui signe pour le compte ? " + word);

        // kept pages are made anew
        facilitator
                .with("If-Match", made.header("ETag"))
                .put(
                        "ediscussions/" + id,
                        Records.with(
                                wanted,
                                "translations",
                                Json.createObjectBuilder()
                                        .add("title", texts("fr", "Qui tient le compte ? " + word))
                                        .build()))
                .expect(200);
        assertThat(READER.follow(READER.get("/fr/ediscussion/" + id))
                        .expect(200)
                        .body())
                .contains("Qui tient le compte ? " + word);
        assertThat(READER.get("/fr/ediscussion").expect(200).body()).contains("Qui tient le compte ? " + word);
        assertThat(summaries("/fr/ediscussion/" + id + "/calendar.ics"))
                .anyMatch(summary -> summary.startsWith("Qui tient le compte ?"));
        assertThat(summaries("/ar/ediscussion/" + id + "/calendar.ics"))
                .anyMatch(summary -> summary.startsWith("Who signs for the common account?"));
        assertThat(ANYBODY.get("ediscussions/" + id + "/data.json")
                        .expect(200)
                        .json()
                        .getJsonObject("titles"))
                .containsOnlyKeys("en", "fr");
    }

    private static List<String> summaries(String address) {
        return Biweekly.parse(READER.get(address).expect(200).body()).first().getEvents().stream()
                .map(event -> event.getSummary().getValue())
                .toList();
    }

    @Test
    void itIsFoundInEveryLanguage() {
        int id = facilitator
                .post("ediscussions", translated())
                .expect(201)
                .json()
                .getInt("id");
        Eventually.soon(
                "it is found by its French background",
                () -> found("rives " + word).contains(id)
                        && found("الحساب " + word).contains(id));
    }

    private static List<Integer> found(String words) {
        return ANYBODY
                .get("search?type=ediscussion&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .expect(200)
                .json()
                .getJsonArray("hits")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(hit -> hit.getInt("id"))
                .toList();
    }

    @Test
    void anImportBringsTranslations() {
        String line = Json.createObjectBuilder(translated())
                .add("key", Discussions.key())
                .add("facilitator", "facilitator1")
                .build()
                .toString();
        Api importer = Api.as("importer1");
        long id = Records.id(importer.importLines("ediscussions", line).expect(200));
        assertThat(ANYBODY.get("ediscussions/" + id).json().getJsonObject("titles"))
                .containsOnlyKeys("en", "fr", "ar");
        Records.id(importer.importLines("ediscussions", line).expect(200));
        assertThat(ANYBODY.get("ediscussions/" + id).json().getJsonArray("outdatedTitles"))
                .isEmpty();
    }

    @Test
    void aDocumentIsCalledOtherwiseInOtherLanguages() {
        String path = "ediscussions/"
                + Records.id(facilitator.post("ediscussions", plain()).expect(201)) + "/documents";
        JsonObject link = Json.createObjectBuilder()
                .add("title", "The law")
                .add("titles", texts("fr", "La loi"))
                .add("lang", "en")
                .add("url", "https://example.org/law")
                .build();
        assertThat(Records.refusedFields(facilitator
                        .post(path, Records.with(link, "titles", texts("wo", "Yoon")))
                        .expectProblem(422)))
                .containsExactly("title-wo");
        JsonObject law = facilitator.post(path, link).expect(201).json();
        assertThat(law.getJsonObject("titles").getString("fr")).isEqualTo("La loi");

        String one = path + "/" + law.getInt("id");
        Answer read = ANYBODY.get(one).expect(200);
        JsonObject titles = Json.createObjectBuilder()
                .add("titles", texts("fr", "La loi de 2026", "ar", "القانون"))
                .build();
        member.with("If-Match", read.header("ETag"))
                .put(one + "/titles", titles)
                .expectProblem(403);
        Api editing = facilitator.with("If-Match", read.header("ETag"));
        JsonObject named = editing.put(one + "/titles", titles).expect(200).json();
        assertThat(named.getJsonObject("titles")).containsOnlyKeys("en", "fr", "ar");
        editing.put(one + "/titles", titles).expectProblem(409);
    }
}
