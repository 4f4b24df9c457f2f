package org.m4d.portal.it.durability;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.m4d.portal.it.api.Groups;
import org.m4d.portal.it.api.Records;
import org.m4d.portal.it.browser.Person;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.durability.DriveCast.Contributor;

/** The drive from the closed discussion to its published summary: twelve statements under four headings, and two rounds of endorsement. */
record DriveSummary(Browser browser, DriveCast cast, MovedClock clock, DrivenDiscussion discussion) {
    private static final int HEADINGS = 4;
    private static final int STATEMENTS = 12;
    private static final int ANSWERING = 25;
    private static final int DISSENTING = 8;
    private static final int ANSWERING_AGAIN = 20;

    /** By their places in the summary. */
    private static final int REWORDED = 2;

    private static final int DISPUTED = 6;
    private static final Duration ROUND = Duration.ofDays(7);

    private String path() {
        return discussion.path() + "/summary";
    }

    /** Two facilitators write at the same time; nothing that one of them wrote is lost. */
    void written() {
        begin();
        both(() -> section(Api.as(DriveCast.FIRST), 0), () -> section(Api.as(DriveCast.SECOND), STATEMENTS / 2));
        List<JsonObject> statements = statements();
        assertThat(sections()).hasSize(HEADINGS);
        assertThat(statements).hasSize(STATEMENTS);
        assertThat(statements).extracting(one -> one.getInt("number")).doesNotHaveDuplicates();
        assertThat(statements.stream().map(one -> one.getString("html")).distinct())
                .hasSize(STATEMENTS);
        editTheSame(statements.getFirst().getInt("id"));
        discussion.awaitOnPage("/summary", "is kept by both shores");
    }

    private void begin() {
        try (Person facilitator = Person.withoutScript(browser)
                .signIn(DriveCast.FIRST)
                .open(discussion.address("en") + "/summary/edit")) {
            Page page = facilitator.page();
            page.locator("main form[action$='/summary/begin'] button").click();
            assertThat(page.locator(".notice.ok")).isVisible();
        }
        assertThat(discussion.state()).isEqualTo("synthesis");
    }

    /** Half of the summary: two headings with three statements each; the very last statement rests on nothing yet. */
    private boolean section(Api facilitator, int from) {
        for (int i = 0; i < STATEMENTS / 2; i++) {
            int at = from + i;
            if (i % (STATEMENTS / HEADINGS) == 0) {
                heading(facilitator, at);
            }
            statement(facilitator, at, at == STATEMENTS - 1 ? new int[0] : cites(at));
        }
        return true;
    }

    private void heading(Api facilitator, int at) {
        facilitator
                .post(
                        path() + "/headings",
                        Json.createObjectBuilder()
                                .add("text", headingOf(at))
                                .add("lang", "en")
                                .build())
                .expect(201);
    }

    private static String headingOf(int at) {
        return "Part " + (at / (STATEMENTS / HEADINGS) + 1);
    }

    private void statement(Api facilitator, int at, int... cites) {
        int heading = sections().stream()
                .map(section -> section.getJsonObject("heading"))
                .filter(one -> one.getString("text").equals(headingOf(at)))
                .findFirst()
                .orElseThrow()
                .getInt("id");
        facilitator
                .post(
                        path() + "/statements",
                        Json.createObjectBuilder(input("Thing " + at + " is kept by both shores.", cites))
                                .add("heading", heading)
                                .build())
                .expect(201);
    }

    private static int[] cites(int at) {
        return IntStream.of(1, 2, 3).map(i -> at * 16 + i).toArray();
    }

    private static JsonObject input(String body, int... cites) {
        JsonArrayBuilder numbers = Json.createArrayBuilder();
        IntStream.of(cites).forEach(numbers::add);
        return Json.createObjectBuilder()
                .add("body", body)
                .add("lang", "en")
                .add("cites", numbers)
                .build();
    }

    /** Of two who change the same words at once one is told, reads what the other wrote, and goes on from there. */
    private void editTheSame(int statement) {
        String path = path() + "/statements/" + statement;
        String version = Api.anonymous().get(path).expect(200).header("ETag");
        Api first = Api.as(DriveCast.FIRST).with("If-Match", version);
        Api second = Api.as(DriveCast.SECOND).with("If-Match", version);
        List<Answer> answers = both(
                () -> first.put(path, input("One fund is kept by both shores.", cites(0))),
                () -> second.put(path, input("One pump is kept by both shores.", cites(0))));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        String kept = answers.getFirst().status() == 200 ? "One fund" : "One pump";
        Answer present = Api.anonymous().get(path).expect(200);
        assertThat(present.json().getString("html")).contains(kept);

        Api.as(kept.equals("One fund") ? DriveCast.SECOND : DriveCast.FIRST)
                .with("If-Match", present.header("ETag"))
                .put(path, input("One fund and one pump are kept; each is kept by both shores.", cites(0)))
                .expect(200);
    }

    private static <T> List<T> both(Supplier<T> one, Supplier<T> other) {
        CompletableFuture<T> aside = CompletableFuture.supplyAsync(one);
        T here = other.get();
        return List.of(aside.join(), here);
    }

    /** Put to those who contributed: not before every statement rests on something. 25 answer, and eight dissent from one statement. */
    void asked() {
        JsonObject unfounded = statements().stream()
                .filter(one -> one.getJsonArray("cites").isEmpty())
                .findFirst()
                .orElseThrow();
        Answer refused = ask(422);
        assertThat(refused.body()).contains("statement-" + unfounded.getInt("id"));
        reword(Api.as(DriveCast.SECOND), unfounded, "Thing 11 is kept by both shores.", cites(STATEMENTS - 1));
        ask(201);
        assertThat(discussion.state()).isEqualTo("endorsement");
        assertThat(discussion.told(cast.contributors().getLast().api(), "endorsement"))
                .hasSize(1);

        List<JsonObject> statements = statements();
        for (Contributor one : cast.contributors().subList(0, ANSWERING)) {
            JsonArrayBuilder answers = Json.createArrayBuilder();
            for (int i = 0; i < STATEMENTS; i++) {
                boolean dissents = i == DISPUTED && one.index() < DISSENTING;
                answers.add(answer(statements.get(i), one, dissents));
            }
            answer(one, answers).expect(200);
        }
        assertThat(tally(REWORDED)).isEqualTo("25 0 0");
        assertThat(tally(DISPUTED)).isEqualTo("17 8 0");
        assertThat(statements().stream()
                        .filter(one -> one.getBoolean("minority"))
                        .map(one -> one.getInt("id")))
                .containsExactly(statements.get(DISPUTED).getInt("id"));
    }

    private Answer ask(int status) {
        Instant ends = clock.now().plus(ROUND);
        return Api.as(DriveCast.FIRST)
                .post(
                        path() + "/rounds",
                        Json.createObjectBuilder()
                                .add("ends", ends.toString())
                                .add("asked", "contributors")
                                .add("threshold", 20)
                                .build())
                .expect(status);
    }

    private static JsonObjectBuilder answer(JsonObject statement, Contributor by, boolean dissents) {
        JsonObjectBuilder answer = Json.createObjectBuilder()
                .add("statement", statement.getInt("id"))
                .add("wording", statement.getInt("wording"))
                .add("verdict", dissents ? "dissent" : "endorse");
        return dissents ? answer.add("reason", DriveWords.reason(by.lang())).add("lang", by.lang()) : answer;
    }

    private Answer answer(Contributor by, JsonArrayBuilder answers) {
        return by.api()
                .put(
                        path() + "/answers",
                        Json.createObjectBuilder().add("answers", answers).build());
    }

    /** A statement is put in other words during the round: what was said to it lapses, and those who said it are told. */
    void reworded() {
        reword(
                Api.as(DriveCast.SECOND),
                statements().get(REWORDED),
                "Thing 2 is written down, and kept by both shores.",
                cites(REWORDED));
        assertThat(tally(REWORDED)).isEqualTo("0 0 25");
        assertThat(tally(DISPUTED)).isEqualTo("17 8 0");
        for (Contributor one : cast.contributors().subList(0, ANSWERING)) {
            assertThat(discussion.told(one.api(), "endorsement_lapsed"))
                    .as(one.login())
                    .hasSize(1);
        }
        assertThat(discussion.told(cast.contributors().getLast().api(), "endorsement_lapsed"))
                .isEmpty();
        assertThat(discussion.deeds().getFirst()).isEqualTo("correct");
    }

    private void reword(Api facilitator, JsonObject statement, String body, int... cites) {
        String path = path() + "/statements/" + statement.getInt("id");
        facilitator
                .with("If-Match", Api.anonymous().get(path).expect(200).header("ETag"))
                .put(path, input(body, cites))
                .expect(200);
    }

    /** What was said to words that stayed counts on; the new words are answered anew. Who is suspended answers nothing, and keeps what she contributed. */
    void askedAgain() {
        Api.as(DriveCast.FIRST).post(path() + "/revise", "{}").expect(200);
        assertThat(discussion.state()).isEqualTo("synthesis");
        ask(201);
        assertThat(tally(REWORDED)).isEqualTo("0 0 0");
        assertThat(tally(DISPUTED)).isEqualTo("17 8 0");

        JsonObject reworded = statements().get(REWORDED);
        suspendedAnswersNothing(cast.contributors().getLast(), reworded);
        for (Contributor one : cast.contributors().subList(0, ANSWERING_AGAIN)) {
            answer(one, Json.createArrayBuilder().add(answer(reworded, one, false)))
                    .expect(200);
        }
        assertThat(tally(REWORDED)).isEqualTo("20 0 0");
    }

    private void suspendedAnswersNothing(Contributor one, JsonObject statement) {
        int member = Groups.member(one.api());
        long contributed = shownOf(member);
        assertThat(contributed).isPositive();
        Api.as(DriveCast.MODERATOR)
                .post(
                        "members/" + member + "/standing/suspension",
                        Json.createObjectBuilder()
                                .add("reason", "OFF_TOPIC")
                                .add("facts", "Advertised pumps in three topics.")
                                .add(
                                        "until",
                                        clock.now().plus(ROUND).plus(ROUND).toString())
                                .build())
                .expect(200);
        answer(one, Json.createArrayBuilder().add(answer(statement, one, false)))
                .expectProblem(403);
        assertThat(shownOf(member)).isEqualTo(contributed);
    }

    /** How many contributions of somebody's can be read by everybody. */
    private long shownOf(int member) {
        return discussion.contributions().stream()
                .filter(one -> one.getJsonObject("author").getInt("id") == member)
                .filter(one -> one.getString("state").equals("SHOWN")
                        && !one.getString("html", "").isEmpty())
                .count();
    }

    /** The round ends by its date; the summary is published with its minority report. What is made of a publication can be looked at at the end of this step. */
    void published() {
        Api team = Api.as(DriveCast.FIRST);
        team.post(path() + "/publish", "{}").expectProblem(409);
        clock.to(ends().plus(Duration.ofHours(1)));
        assertThat(summary().getJsonObject("round").getBoolean("running")).isFalse();
        discussion.awaitDeed("round-end");
        Contributor tooLate = cast.contributors().getFirst();
        answer(tooLate, Json.createArrayBuilder().add(answer(statements().getFirst(), tooLate, false)))
                .expectProblem(409);

        // signed in again: its token may be older than the round
        Api.as(DriveCast.FIRST).post(path() + "/publish", "{}").expect(200);
        assertThat(discussion.state()).isEqualTo("published");
        discussion.awaitOnPage("/summary", "Minority report, " + DISSENTING + " people");
        List<JsonObject> dissents = Records.items(Api.anonymous()
                .get(path() + "/statements/" + statements().get(DISPUTED).getInt("id")
                        + "/answers?verdict=dissent&limit=50"));
        assertThat(dissents).hasSize(DISSENTING).allSatisfy(one -> {
            assertThat(one.getBoolean("counts")).isTrue();
            assertThat(one.getBoolean("carried")).isTrue();
            assertThat(one.getString("reason")).isEqualTo(DriveWords.reason(one.getString("lang")));
        });
        assertThat(discussion.deeds()).startsWith("publish", "round-end");
    }

    private Instant ends() {
        return Instant.parse(summary().getJsonObject("round").getString("ends"));
    }

    private JsonObject summary() {
        return Api.anonymous().get(path()).expect(200).json();
    }

    private List<JsonObject> sections() {
        return summary().getJsonArray("sections").getValuesAs(JsonObject.class);
    }

    private List<JsonObject> statements() {
        return sections().stream()
                .flatMap(section -> section.getJsonArray("statements").getValuesAs(JsonObject.class).stream())
                .toList();
    }

    /** How many endorse a statement, dissent from it, and answered other words. */
    private String tally(int at) {
        JsonObject tally = statements().get(at).getJsonObject("tally");
        return tally.getInt("endorse") + " " + tally.getInt("dissent") + " " + tally.getInt("lapsed");
    }
}
