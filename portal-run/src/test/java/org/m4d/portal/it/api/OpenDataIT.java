package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Visitor;

/** Who took part, as data for everybody: complete, and without anybody who could be known by it. */
class OpenDataIT {
    private static final Instant FIRST_WEEK = Instant.parse("2020-03-04T10:00:00Z");
    private static final Instant THIRD_WEEK = Instant.parse("2020-03-18T10:00:00Z");
    private static final int NGOS = 6;
    private static final int FIRMS = 2;

    private static final List<String> members = new ArrayList<>();
    private static long id;

    /** Six of African non-governmental organisations, who write French, and two of firms; one of the latter twice, once removed. */
    @BeforeAll
    static void discuss() {
        String key = Discussions.key();
        id = Discussions.imported(
                key,
                "Who maintains the pumps?",
                Instant.parse("2020-03-01T00:00:00Z"),
                Instant.parse("2020-04-01T00:00:00Z"));
        for (int i = 0; i < NGOS; i++) {
            members.add(Discussions.member("ngo", "ML", "SN"));
            Discussions.said(key, members.getLast(), "fr", i < 4 ? FIRST_WEEK : THIRD_WEEK);
        }
        for (int i = 0; i < FIRMS; i++) {
            members.add(Discussions.member("firm", "VN"));
            Discussions.said(key, members.getLast(), "vi", THIRD_WEEK.plus(i, ChronoUnit.HOURS));
        }
        long removed = Discussions.said(key, members.getFirst(), "fr", FIRST_WEEK);
        Api.as("moderator1")
                .post(
                        "contents/contribution/" + removed + "/removal",
                        "{\"reason\": \"OFF_TOPIC\", \"facts\": \"Of a test.\"}")
                .expect(201);
    }

    private static List<JsonObject> rows() {
        return data("json").json().getJsonArray("contributions").getValuesAs(JsonObject.class);
    }

    private static Answer data(String ending) {
        return Api.anonymous().get("ediscussions/" + id + "/data." + ending).expect(200);
    }

    @Test
    void everyContributionThatCanBeReadIsARow() {
        Answer answer = data("json");
        assertThat(answer.header("Content-Disposition")).contains("ediscussion-" + id + ".json");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.cookies()).isEmpty();
        assertThat(answer.json().getString("licence")).isEqualTo("CC-BY-4.0");
        assertThat(answer.json().getString("title")).isEqualTo("Who maintains the pumps?");
        assertThat(rows()).hasSize(NGOS + FIRMS);
        assertThat(rows().stream().collect(Collectors.groupingBy(row -> row.getString("week"), Collectors.counting())))
                .isEqualTo(Map.of("2020-03-02", 4L, "2020-03-16", 4L));
        assertThat(rows()).allSatisfy(row -> assertThat(row.getInt("question")).isEqualTo(1));
    }

    @Test
    void nobodyIsKnownByIt() {
        for (String ending : List.of("json", "csv")) {
            String body = data(ending).body();
            assertThat(body).doesNotContain("Name Of", "Organisation of", "Words of");
            members.forEach(member -> assertThat(body).doesNotContain(member));
        }
        // two firms are too few, and too few to be hidden by themselves
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.getString("stakeholder")).isEqualTo("other");
            assertThat(row.getString("region")).isEqualTo("other");
            assertThat(row.getString("language")).isEqualTo("other");
        });
    }

    @Test
    void whoeverIsOneOfFiveIsToldApart() {
        String key = Discussions.key();
        long other = Discussions.imported(
                key,
                "Who pays for pumps?",
                Instant.parse("2020-03-01T00:00:00Z"),
                Instant.parse("2020-04-01T00:00:00Z"));
        members.forEach(member -> {
            if (members.indexOf(member) < NGOS - 1) {
                Discussions.said(key, member, "fr", FIRST_WEEK);
            }
        });
        List<JsonObject> told = Api.anonymous()
                .get("ediscussions/" + other + "/data.json")
                .expect(200)
                .json()
                .getJsonArray("contributions")
                .getValuesAs(JsonObject.class);
        assertThat(told).hasSize(5).allSatisfy(row -> {
            assertThat(row.getString("stakeholder")).isEqualTo("ngo");
            assertThat(row.getString("region")).isEqualTo("Africa");
            assertThat(row.getString("language")).isEqualTo("fr");
        });
        assertThat(told).extracting(row -> row.getString("author")).doesNotHaveDuplicates();
    }

    @Test
    void theTableSaysTheSame() {
        Answer answer = data("csv");
        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        String[] lines = answer.body().split("\r\n");
        assertThat(lines).hasSize(1 + NGOS + FIRMS);
        assertThat(lines[0]).startsWith("number,week,question,language,author,stakeholder,region");
        Set<String> authors = new TreeSet<>();
        for (int i = 1; i < lines.length; i++) {
            authors.add(lines[i].split(",")[4]);
        }
        assertThat(authors).hasSize(NGOS + FIRMS);
    }

    @Test
    void figuresCountTheSameByWeeks() {
        JsonObject figures = Api.anonymous()
                .get("ediscussions/" + id + "/figures")
                .expect(200)
                .json();
        assertThat(figures.getJsonArray("weeks").getValuesAs(JsonObject.class))
                .extracting(
                        week -> week.getString("monday"),
                        week -> week.getInt("contributions"),
                        week -> week.getInt("people"))
                .containsExactly(tuple("2020-03-02", 4, 4), tuple("2020-03-09", 0, 0), tuple("2020-03-16", 4, 4));
        assertThat(groups(figures, "stakeholder")).containsExactly("other 8 8");
        assertThat(groups(figures, "language")).containsExactly("other 8 8");
        // two of Viet Nam are too few: the six of Mali, who are those of Senegal, hide them
        assertThat(groups(figures, "country")).containsExactly("SN 6 6", "other 8 8");
        assertThat(groups(figures, "question")).containsExactly("1 8 8");

        String page = new Visitor()
                .get("/en/ediscussion/" + id + "/figures")
                .expect(200)
                .body();
        assertThat(page).contains("Others").contains("data.csv").contains("<svg");
    }

    private static List<String> groups(JsonObject figures, String by) {
        return figures.getJsonArray("breakdowns").getValuesAs(JsonObject.class).stream()
                .filter(breakdown -> breakdown.getString("by").equals(by))
                .flatMap(breakdown -> breakdown.getJsonArray("groups").getValuesAs(JsonObject.class).stream())
                .map(group ->
                        group.getString("value") + " " + group.getInt("contributions") + " " + group.getInt("people"))
                .toList();
    }

    @Test
    void theDiscussionLeadsToItsData() {
        String page = new Visitor()
                .follow(new Visitor().get("/fr/ediscussion/" + id))
                .expect(200)
                .body();
        assertThat(page)
                .contains("/api/v1/ediscussions/" + id + "/data.csv")
                .contains("/api/v1/ediscussions/" + id + "/data.json")
                .contains("/fr/ediscussion/" + id + "/figures")
                .contains("/fr/ediscussion/" + id + "/calendar.ics");
        Api.anonymous().get("ediscussions/999999999/data.json").expectProblem(404);
        Api.anonymous().get("ediscussions/999999999/data.csv").expectProblem(404);
        Api.anonymous().get("ediscussions/999999999/figures").expectProblem(404);
    }
}
