package org.m4d.portal.it.durability;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import jakarta.json.JsonObject;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.m4d.portal.it.api.Records;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Visitor;

/** What remains of the drive for everybody: open data that name nobody, figures, and the trace of what was taken away. */
record DriveRecord(DriveCast cast, DrivenDiscussion discussion) {
    private static final int ALL = 200;

    /** Columns of the table. */
    private static final int WEEK = 1;

    private static final int QUESTION = 2;

    void openDataAndFigures() {
        JsonObject json = data(ALL);
        assertThat(json.getString("licence")).isEqualTo("CC-BY-4.0");
        assertThat(rows(json).stream().map(row -> row.getString("author")).distinct())
                .hasSize(DriveCast.CONTRIBUTORS);
        assertThat(rows(json)).extracting(row -> row.getString("language")).isSubsetOf("en", "fr", "es", "ar", "other");

        JsonObject figures =
                Api.anonymous().get(discussion.path() + "/figures").expect(200).json();
        assertThat(counted(rows(json), row -> row.getString("week")))
                .isEqualTo(contributions(figures, "weeks", "monday"));
        List<JsonObject> breakdowns = figures.getJsonArray("breakdowns").getValuesAs(JsonObject.class);
        assertThat(breakdowns)
                .extracting(breakdown -> breakdown.getString("by"))
                .contains("stakeholder", "language", "country", "question");
        assertThat(breakdowns)
                .filteredOn(breakdown -> breakdown.getString("by").equals("question"))
                .singleElement()
                .satisfies(breakdown -> assertThat(contributions(breakdown, "groups", "value"))
                        .isEqualTo(counted(rows(json), row -> String.valueOf(row.getInt("question")))));
        assertThat(discussion.page("/figures")).contains("<svg").contains("data.csv");
    }

    /** By name, without weeks in which nobody wrote. */
    private static Map<String, Integer> contributions(JsonObject figures, String list, String name) {
        return figures.getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getInt("contributions") > 0)
                .collect(Collectors.toMap(one -> one.getString(name), one -> one.getInt("contributions")));
    }

    private static <T> Map<String, Integer> counted(List<T> rows, Function<T, String> by) {
        return rows.stream().collect(Collectors.toMap(by, row -> 1, Integer::sum));
    }

    /** It stands in calendars with its dates, and the archive finds it by its words, its languages and its year. */
    void foundByDateAndByWords() {
        for (String calendar : List.of(discussion.address("fr") + "/calendar.ics", "/ar/ediscussion/calendar.ics")) {
            VEvent event = event(calendar);
            assertThat(event.getSummary().getValue()).isEqualTo(DriveProposal.TITLE);
            assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(discussion.opens());
            assertThat(event.getDateEnd().getValue().toInstant())
                    .isEqualTo(discussion.closes().truncatedTo(ChronoUnit.SECONDS));
        }
        int year = discussion.closes().atOffset(ZoneOffset.UTC).getYear();
        assertThat(archive("q=well+shores&lang=ar&year=" + year)).contains(discussion.id());
        assertThat(archive("q=well+shores&year=" + (year + 1))).doesNotContain(discussion.id());
    }

    private VEvent event(String address) {
        return Biweekly.parse(new Visitor().get(address).expect(200).body()).first().getEvents().stream()
                .filter(event -> event.getUid().getValue().startsWith("ediscussion-" + discussion.id() + "@"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("It is not in " + address));
    }

    private static List<Integer> archive(String query) {
        return Records.items(Api.anonymous().get("ediscussions/archive?limit=100&" + query)).stream()
                .map(one -> one.getInt("id"))
                .toList();
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
        List<String[]> table = Arrays.stream(csv.split("\r\n"))
                .skip(1)
                .map(line -> line.split(","))
                .toList();
        assertThat(table).hasSize(rows);
        assertThat(rows(json.json())).hasSize(rows);
        assertThat(counted(table, row -> row[WEEK] + " " + row[QUESTION]))
                .isEqualTo(counted(rows(json.json()), row -> row.getString("week") + " " + row.getInt("question")));
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
