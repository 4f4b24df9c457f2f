package org.m4d.portal.it.durability;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.m4d.portal.it.browser.Person;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;

/** The drive from the closed discussion to the draft of its summary: twelve statements under four headings, by two who write at once. */
record DriveSummary(Browser browser, DrivenDiscussion discussion) {
    static final int STATEMENTS = 12;
    private static final int HEADINGS = 4;

    private DrivenSummary summary() {
        return new DrivenSummary(discussion);
    }

    /** Two facilitators write at the same time; nothing that one of them wrote is lost. */
    void written() {
        begin();
        both(() -> section(Api.as(DriveCast.FIRST), 0), () -> section(Api.as(DriveCast.SECOND), STATEMENTS / 2));
        List<JsonObject> statements = summary().statements();
        assertThat(summary().sections()).hasSize(HEADINGS);
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
            statement(facilitator, at, at == STATEMENTS - 1 ? new int[0] : DrivenSummary.cites(at));
        }
        return true;
    }

    private void heading(Api facilitator, int at) {
        facilitator
                .post(
                        summary().path() + "/headings",
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
        int heading = summary().sections().stream()
                .map(section -> section.getJsonObject("heading"))
                .filter(one -> one.getString("text").equals(headingOf(at)))
                .findFirst()
                .orElseThrow()
                .getInt("id");
        facilitator
                .post(
                        summary().path() + "/statements",
                        Json.createObjectBuilder(DrivenSummary.input("Thing " + at + " is kept by both shores.", cites))
                                .add("heading", heading)
                                .build())
                .expect(201);
    }

    /** Of two who change the same words at once one is told, reads what the other wrote, and goes on from there. */
    private void editTheSame(int statement) {
        String path = summary().path() + "/statements/" + statement;
        int[] cites = DrivenSummary.cites(0);
        String version = Api.anonymous().get(path).expect(200).header("ETag");
        Api first = Api.as(DriveCast.FIRST).with("If-Match", version);
        Api second = Api.as(DriveCast.SECOND).with("If-Match", version);
        List<Answer> answers = both(
                () -> first.put(path, DrivenSummary.input("One fund is kept by both shores.", cites)),
                () -> second.put(path, DrivenSummary.input("One pump is kept by both shores.", cites)));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        String kept = answers.getFirst().status() == 200 ? "One fund" : "One pump";
        Answer present = Api.anonymous().get(path).expect(200);
        assertThat(present.json().getString("html")).contains(kept);

        Api.as(kept.equals("One fund") ? DriveCast.SECOND : DriveCast.FIRST)
                .with("If-Match", present.header("ETag"))
                .put(path, DrivenSummary.input("One fund and one pump are kept; each is kept by both shores.", cites))
                .expect(200);
    }

    private static <T> List<T> both(Supplier<T> one, Supplier<T> other) {
        CompletableFuture<T> aside = CompletableFuture.supplyAsync(one);
        T here = other.get();
        return List.of(aside.join(), here);
    }
}
