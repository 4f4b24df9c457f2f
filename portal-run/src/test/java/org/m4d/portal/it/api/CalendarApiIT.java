package org.m4d.portal.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Visitor;

/** E-discussions by their dates: calendars for programs, a month for people, an archive to be searched. */
class CalendarApiIT {
    private static final Visitor READER = new Visitor();
    private static final Api FACILITATOR = Api.as("facilitator1");
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    /** As another library than ours reads it. */
    private static ICalendar calendar(Answer answer) {
        List<ICalendar> read = Biweekly.parse(answer.expect(200).body()).all();
        assertThat(read).hasSize(1);
        assertThat(read.getFirst().validate(ICalVersion.V2_0)).isEmpty();
        return read.getFirst();
    }

    private static VEvent event(ICalendar calendar, String uid) {
        return calendar.getEvents().stream()
                .filter(event -> event.getUid().getValue().startsWith(uid + "@"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + uid));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void aCalendarHoldsWhatIsComingPresentAndPast(String lang) {
        long open = Discussions.imported(
                Discussions.key(), "نقاش عن الآبار 👩🏽‍🚀, \"commas\"; \\ and more", days(-2), days(20));
        long past = Discussions.imported(Discussions.key(), "Closed lately", days(-100), days(-80));
        long ancient = Discussions.imported(Discussions.key(), "Closed long ago", days(-500), days(-400));
        Answer answer = READER.get("/" + lang + "/ediscussion/calendar.ics");
        ICalendar calendar = calendar(answer);

        assertThat(answer.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.cookies()).isEmpty();
        VEvent whole = event(calendar, "ediscussion-" + open);
        assertThat(whole.getSummary().getValue()).isEqualTo("نقاش عن الآبار 👩🏽‍🚀, \"commas\"; \\ and more");
        assertThat(whole.getDateStart().getValue().toInstant()).isEqualTo(days(-2));
        assertThat(whole.getDateEnd().getValue().toInstant()).isEqualTo(days(20));
        assertThat(whole.getUrl().getValue()).contains("/" + lang + "/ediscussion/" + open + "/");
        assertThat(event(calendar, "ediscussion-" + open + "-closes")
                        .getDateStart()
                        .getValue()
                        .toInstant())
                .isEqualTo(days(20));
        event(calendar, "ediscussion-" + past);
        assertThat(calendar.getEvents())
                .noneMatch(event -> event.getUid().getValue().startsWith("ediscussion-" + ancient + "@"));
        // but alone it is there
        event(calendar(READER.get("/" + lang + "/ediscussion/" + ancient + "/calendar.ics")), "ediscussion-" + ancient);
    }

    @Test
    void itSpeaksTheLanguageOfItsAddress() {
        long id = Discussions.imported(Discussions.key(), "What keeps a well running?", days(1), days(20));
        String french = event(calendar(READER.get("/fr/ediscussion/" + id + "/calendar.ics")), "ediscussion-" + id)
                .getDescription()
                .getValue();
        assertThat(french)
                .contains("1. Qu’est-ce qui a cassé d’abord ?")
                .contains("2. Who paid for the repair?")
                .contains("/fr/ediscussion/" + id);
        assertThat(event(
                                calendar(READER.get("/ar/ediscussion/" + id + "/calendar.ics")),
                                "ediscussion-" + id + "-closes")
                        .getSummary()
                        .getValue())
                .startsWith("يُغلق");
    }

    @Test
    void aChangeIsANewRevisionOfTheSameEventAndAContributionIsNone() {
        Answer made = FACILITATOR
                .post("ediscussions", Announced.wanted(Duration.ofDays(-1), Duration.ofDays(7)))
                .expect(201);
        long id = Records.id(made);
        String address = "/en/ediscussion/" + id + "/calendar.ics";
        Answer first = READER.get(address).expect(200);
        VEvent before = event(calendar(first), "ediscussion-" + id);
        String tag = first.header("ETag");
        assertThat(READER.get(address, "If-None-Match", tag).expect(304).body()).isEmpty();
        READER.get(address, "If-Modified-Since", first.header("Last-Modified")).expect(304);

        Api.as("member1")
                .post(
                        "ediscussions/" + id + "/contributions",
                        "{\"question\": 1, \"body\": \"Two.\", \"lang\": \"en\"}")
                .expect(201);
        READER.get(address, "If-None-Match", tag).expect(304);

        JsonObject later = Records.with(
                Announced.wanted(Duration.ofDays(-1), Duration.ofDays(9)),
                "opens",
                made.json().getString("opens"));
        FACILITATOR
                .with("If-Match", made.header("ETag"))
                .put("ediscussions/" + id, later)
                .expect(200);
        VEvent after = event(calendar(READER.get(address, "If-None-Match", tag)), "ediscussion-" + id);
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(after.getLastModified().getValue())
                .isAfterOrEqualTo(before.getLastModified().getValue());
        assertThat(after.getDateEnd().getValue()).isAfter(before.getDateEnd().getValue());
        assertThat(after.getUid()).isEqualTo(before.getUid());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/ediscussion/999999999/calendar.ics",
                "/xx/ediscussion/calendar.ics",
                "/en/other.ics",
                "/en/ediscussion/calendar?month=2026-13",
                "/en/ediscussion/calendar?month=1900-01",
                "/en/ediscussion/999999999/figures"
            })
    void whatIsNotThereIsNotFound(String address) {
        READER.get(address).expect(404);
    }

    @Test
    void onlyReadingIsPossible() {
        assertThat(READER.post("/en/ediscussion/calendar.ics", Map.of("a", "b")).status())
                .isEqualTo(405);
    }

    @Test
    void aMonthShowsWhatOpensAndClosesInItAndLeadsToTheCalendar() {
        String title = "A discussion of its own month " + UUID.randomUUID();
        long id = Discussions.imported(
                Discussions.key(), title, Instant.parse("2031-03-09T00:00:00Z"), Instant.parse("2031-04-12T23:59:59Z"));
        String march =
                READER.get("/en/ediscussion/calendar?month=2031-03").expect(200).body();
        String april =
                READER.get("/ar/ediscussion/calendar?month=2031-04").expect(200).body();

        assertThat(march)
                .contains(title)
                .contains("ediscussion/" + id)
                .contains("?month=2031-04")
                .contains("/en/ediscussion/calendar.ics")
                .contains("webcal:")
                .contains("datetime=\"2031-03-09\"");
        assertThat(april).contains(title).contains("?month=2031-03").contains("datetime=\"2031-04-12\"");
    }

    @Test
    void pastDiscussionsAreFoundByWordsLanguageAndYear() {
        String word = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "xkz";
        long older = Discussions.imported(
                Discussions.key(),
                "Older " + word,
                Instant.parse("2019-01-01T00:00:00Z"),
                Instant.parse("2019-02-01T00:00:00Z"));
        long newer = Discussions.imported(
                Discussions.key(),
                "Newer " + word,
                Instant.parse("2021-01-01T00:00:00Z"),
                Instant.parse("2021-02-01T00:00:00Z"));
        long open = Discussions.imported(Discussions.key(), "Open " + word, days(-1), days(9));
        Eventually.soon(
                "all are indexed",
                () -> Api.anonymous()
                                .get("search?type=ediscussion&q=" + word)
                                .json()
                                .getInt("total")
                        == 3);

        assertThat(ids("q=" + word)).containsExactly(newer, older).doesNotContain(open);
        assertThat(ids("q=" + word + "&year=2019")).containsExactly(older);
        assertThat(ids("q=" + word + "&lang=fr")).containsExactly(newer, older);
        assertThat(ids("q=" + word + "&lang=sw")).isEmpty();
        assertThat(ids("year=2019&limit=100")).contains(older).doesNotContain(newer);
        Answer page =
                Api.anonymous().get("ediscussions/archive?limit=1&q=" + word).expect(200);
        assertThat(ids("limit=1&q=" + word + "&after=" + page.json().getString("next")))
                .containsExactly(older);
        Api.anonymous().get("ediscussions/archive?year=99999").expectProblem(422);

        String found = READER.get("/fr/ediscussion/archive?q=" + word + "&year=2021")
                .expect(200)
                .body();
        assertThat(found).contains("Newer " + word).doesNotContain("Older " + word);
    }

    @Test
    void whatADiscussionCameToIsFoundAndLeadsToItInTheArchive() {
        String word = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "xkz";
        Api team = Api.as("facilitator1");
        int discussion = Summaries.closed("member1");
        String path = "ediscussions/" + discussion;
        team.post(
                        path + "/weekly",
                        Json.createObjectBuilder()
                                .add("week", 1)
                                .add("body", "In the first week, **" + word + "**.")
                                .add("lang", "en")
                                .build())
                .expect(201);
        team.post(
                        path + "/recommendations",
                        Json.createObjectBuilder()
                                .add("title", "Keep a common account " + word)
                                .add("body", "With two signatures.")
                                .add("lang", "en")
                                .add("addressee", "Ministry of " + word)
                                .add("country", "ML")
                                .add("deadline", "2099-01-01")
                                .build())
                .expect(201);
        String summary = Summaries.begun(discussion);
        Summaries.statement(summary, "Name who pays, " + word + ".", 1);
        team.post(summary + "/rounds", Summaries.round(Instant.now().plusSeconds(3), "contributors"))
                .expect(201);
        int publication = Summaries.publish(summary);
        for (String type : List.of("weekly_summary", "recommendation", "publication")) {
            Eventually.soon(type + " is found", () -> found(type, word) == 1);
        }

        assertThat(ids("q=" + word)).containsExactly((long) discussion);
        assertThat(ids("q=" + word + "%20nothinglikeit"))
                .as("some of the words, where nothing holds all")
                .containsExactly((long) discussion);
        assertThat(READER.get("/fr/search?q=" + word).expect(200).body())
                .contains("Résumé de la semaine d’une e-discussion")
                .contains("href=\"/fr/publication/" + publication + "\"")
                .contains("href=\"/fr/ediscussion/" + discussion + "/weekly/1\"");
        assertThat(READER.get("/en/ediscussion/archive?q=" + word).expect(200).body())
                .contains("<mark>" + word + "</mark>");
        assertThat(found("recommendation&country=ML", word)).isEqualTo(1);

        Summaries.correct(publication, "Another title", "Name who repairs.");
        Eventually.soon("the newest version alone is found", () -> found("publication", word) == 0);
    }

    private static int found(String type, String word) {
        return Api.anonymous()
                .get("search?q=" + word + "&type=" + type)
                .expect(200)
                .json()
                .getInt("total");
    }

    private static List<Long> ids(String query) {
        return Records.items(Api.anonymous().get("ediscussions/archive?" + query)).stream()
                .map(row -> row.getJsonNumber("id").longValue())
                .toList();
    }

    private static Instant days(int number) {
        return NOW.plus(number, ChronoUnit.DAYS);
    }
}
