package org.m4d.portal.it.durability;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;

/** What remains of the drive for everybody: open data that name nobody, figures, and the trace of what was taken away. */
record DriveRecord(DriveCast cast, DrivenDiscussion discussion) {
    private static final int ALL = 200;

    void openDataAndFigures() {
        JsonObject json = data(ALL);
        assertThat(json.getString("licence")).isEqualTo("CC-BY-4.0");
        assertThat(rows(json).stream().map(row -> row.getString("author")).distinct())
                .hasSize(DriveCast.CONTRIBUTORS);
        assertThat(rows(json)).extracting(row -> row.getString("language")).isSubsetOf("en", "fr", "es", "ar", "other");

        JsonObject figures =
                Api.anonymous().get(discussion.path() + "/figures").expect(200).json();
        assertThat(figures.getJsonArray("weeks").getValuesAs(JsonObject.class).stream()
                        .mapToInt(week -> week.getInt("contributions"))
                        .sum())
                .isEqualTo(ALL);
        assertThat(figures.getJsonArray("breakdowns").getValuesAs(JsonObject.class))
                .extracting(breakdown -> breakdown.getString("by"))
                .contains("stakeholder", "language", "country", "question");
        assertThat(discussion.page("/figures")).contains("<svg").contains("data.csv");
    }

    /** Both forms of the data, looked at for anybody's name; gives the one in JSON. */
    private JsonObject data(int rows) {
        String csv =
                Api.anonymous().get(discussion.path() + "/data.csv").expect(200).body();
        Answer json = Api.anonymous().get(discussion.path() + "/data.json").expect(200);
        List<String> names = cast.names();
        assertThat(names).hasSizeGreaterThan(3 * DriveCast.CONTRIBUTORS);
        names.forEach(name -> {
            assertThat(csv).doesNotContainIgnoringCase(name);
            assertThat(json.body()).doesNotContainIgnoringCase(name);
        });
        assertThat(csv.split("\r\n")).hasSize(rows + 1);
        assertThat(rows(json.json())).hasSize(rows);
        return json.json();
    }

    private static List<JsonObject> rows(JsonObject data) {
        return data.getJsonArray("contributions").getValuesAs(JsonObject.class);
    }

    /** A moderator takes away a contribution that the summary cites: a trace without words remains, and the data have a row less. */
    void takenAway() {
        JsonObject cited = discussion.contributions().getFirst();
        Api.as(DriveCast.MODERATOR)
                .post(
                        "contents/contribution/" + cited.getInt("id") + "/removal",
                        "{\"reason\": \"OFF_TOPIC\", \"facts\": \"It tells of another town.\"}")
                .expect(201);
        JsonObject trace = discussion.contributions().getFirst();
        assertThat(trace.getInt("number")).isEqualTo(cited.getInt("number"));
        assertThat(trace.getString("state")).isEqualTo("REMOVED");
        assertThat(trace.getString("html", "")).isEmpty();
        assertThat(discussion.read().getInt("contributions")).isEqualTo(ALL - 1);
        data(ALL - 1);
    }
}
