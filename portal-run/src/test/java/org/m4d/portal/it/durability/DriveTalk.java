package org.m4d.portal.it.durability;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.browser.Person;
import org.m4d.portal.it.browser.pages.EDiscussionPage;
import org.m4d.portal.it.client.Api;
import org.m4d.portal.it.client.Mail;
import org.m4d.portal.it.durability.DriveCast.Contributor;

/** The drive while the discussion is open: two hundred contributions, two summaries, those who are missing, and the closing. */
record DriveTalk(Browser browser, DriveCast cast, MovedClock clock, DrivenDiscussion discussion) {
    /** Those who come by themselves; the others are invited. */
    private static final int FIRST = 28;

    private static final int ROUNDS = 4;
    private static final int QUESTIONS = 4;
    private static final int BY_BROWSER = 3;
    private static final int BY_MAIL = 3;
    private static final int ALL = 200;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration HOUR = Duration.ofHours(1);

    /** 28 contributors write 115 contributions in four languages, three of them by the browser; some answer others. The week is summed up on a page. */
    void firstWeek() {
        Instant opens = discussion.opens();
        List<Contributor> first = cast.contributors().subList(0, FIRST);
        List<Integer> numbers = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Contributor one : first) {
                String words = DriveWords.contribution(one.lang(), round * FIRST + one.index());
                if (round == 0) {
                    numbers.add(discussion.contribute(one.api(), one.index() % QUESTIONS, words, one.lang()));
                } else if (round < ROUNDS - 1) {
                    discussion.contribute(one.api(), (one.index() + round) % QUESTIONS, words, one.lang());
                } else {
                    discussion.answer(one.api(), numbers.get((one.index() + 1) % FIRST), words, one.lang());
                }
            }
            clock.pass(Duration.ofDays(1));
        }
        byBrowser(first.get(0), true);
        byBrowser(first.get(1), false);
        byBrowser(first.get(3), false);
        assertThat(discussion.read().getInt("contributions")).isEqualTo(ROUNDS * FIRST + BY_BROWSER);

        clock.to(opens.plus(WEEK).plus(HOUR));
        sumUpFirstWeek(numbers.getFirst());
    }

    /** On the page in her own language: in Arabic it goes from right to left. */
    private void byBrowser(Contributor one, boolean scripts) {
        try (Person member = (scripts ? Person.with(browser) : Person.withoutScript(browser)).signIn(one.login())) {
            member.open(discussion.address(one.lang()));
            EDiscussionPage page = new EDiscussionPage(member.page()).turnTo(1);
            String words = DriveWords.contribution(one.lang(), ALL + one.index());
            page.write(words).contribute();
            assertThat(page.thanks()).isVisible();
            assertThat(page.contributions().first()).containsText("(" + (ALL + one.index()) + ")");
            assertThat(member.page().locator("html")).hasAttribute("dir", "ar".equals(one.lang()) ? "rtl" : "ltr");
            assertThat(member.complaints()).isEmpty();
        }
    }

    private void sumUpFirstWeek(int number) {
        String address = discussion.address("en");
        try (Person facilitator = Person.with(browser).signIn(DriveCast.FIRST).open(address)) {
            Page page = facilitator.page();
            assertThat(page.locator(".notice.warn")).containsText("Week 1 has ended without a summary.");
            page.locator(".notice.warn a").click();
            assertThat(page.locator("#week")).hasValue("1");
            page.locator("#body").fill("Twenty-eight members told of their wells, see #" + number + ".");
            page.locator("main button[value=publish]").click();
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(facilitator.address()).contains("/weekly/1");
            assertThat(facilitator.complaints()).isEmpty();
        }
        discussion.awaitOnPage("", "Twenty-eight members told of their wells");
        assertThat(discussion.told(cast.contributors().get(4).api(), "weekly_summary"))
                .hasSize(1);
    }

    /** Who is missing is measured and invited; some of them answer the invitation by mail, and by the end of the week all forty have spoken. */
    void secondWeek() {
        invite();
        List<Contributor> invited = cast.contributors().subList(FIRST, DriveCast.CONTRIBUTORS);
        invited.subList(0, BY_MAIL).forEach(DriveTalk::byMail);
        int before = ROUNDS * FIRST + BY_BROWSER + BY_MAIL;
        Eventually.until(
                "what came by mail",
                DrivenDiscussion.PATIENCE,
                () -> discussion.read().getInt("contributions") == before);

        int answer = discussion.contributions().stream()
                .filter(one -> one.containsKey("replyTo"))
                .findFirst()
                .orElseThrow()
                .getInt("number");
        for (Contributor one : cast.contributors()) {
            Api api = one.api();
            discussion.contribute(
                    api,
                    one.index() % QUESTIONS,
                    DriveWords.contribution(one.lang(), 2 * ALL + one.index()),
                    one.lang());
            // an answer to an answer stands beside that one
            discussion.answer(api, answer, DriveWords.contribution(one.lang(), 3 * ALL + one.index()), one.lang());
        }
        Contributor last = cast.contributors().getLast();
        discussion.contribute(last.api(), 0, DriveWords.contribution(last.lang(), 4 * ALL), last.lang());
        checkContributions(discussion.contributions());

        clock.to(discussion.opens().plus(WEEK).plus(WEEK).plus(HOUR));
        sumUpSecondWeek();
        checkSilence();
    }

    private void invite() {
        String address = discussion.address("en");
        try (Person facilitator = Person.with(browser).signIn(DriveCast.FIRST).open(address + "/silence")) {
            Page page = facilitator.page();
            page.locator("main form[action$='/measure'] button").click();
            assertThat(page.locator(".notice.ok")).isVisible();
            JsonObject now = silence().getJsonObject("now");
            // all contributors, and who proposed it
            assertThat(now.getInt("expected")).isEqualTo(DriveCast.CONTRIBUTORS + 1);
            assertThat(now.getInt("present")).isEqualTo(FIRST);
            assertThat(now.getInt("outside")).isZero();

            facilitator.open(address + "/invitations");
            page.locator("#words").fill("You know **wells** that nobody has told us of.");
            page.locator("main button[value=all]").click();
            assertThat(page.locator(".notice.ok"))
                    .containsText(DriveCast.CONTRIBUTORS + 1 - FIRST + " people are invited");
            assertThat(facilitator.complaints()).isEmpty();
        }
    }

    private JsonObject silence() {
        return Api.anonymous().get(discussion.path() + "/silence").expect(200).json();
    }

    /** Answers the mail that holds her invitation. */
    private static void byMail(Contributor one) {
        Mail invitation = Eventually.holds(DrivenDiscussion.PATIENCE, () -> one.box().mails().stream()
                .filter(mail -> mail.html().contains("<strong>wells</strong>"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No invitation for " + one.login())));
        one.box().reply(invitation, DriveWords.contribution(one.lang(), 5 * ALL + one.index()));
    }

    /** All but the one that will be late. */
    private void checkContributions(List<JsonObject> all) {
        assertThat(all).hasSize(ALL - 1);
        assertThat(all).extracting(one -> one.getInt("number")).doesNotHaveDuplicates();
        assertThat(all).extracting(one -> one.getString("lang")).isSubsetOf(DriveWords.LANGUAGES);
        assertThat(all.stream().map(one -> one.getString("lang")).distinct()).hasSize(DriveWords.LANGUAGES.size());
        assertThat(all.stream()
                        .map(one -> one.getJsonObject("author").getInt("id"))
                        .distinct())
                .hasSize(DriveCast.CONTRIBUTORS);
        Map<Integer, JsonObject> numbered =
                all.stream().collect(Collectors.toMap(one -> one.getInt("number"), Function.identity()));
        List<JsonObject> answers =
                all.stream().filter(one -> one.containsKey("replyTo")).toList();
        assertThat(answers).hasSize(FIRST + DriveCast.CONTRIBUTORS);
        assertThat(answers).as("one level deep").allSatisfy(answer -> assertThat(
                        numbered.get(answer.getInt("replyTo")).containsKey("replyTo"))
                .isFalse());
        assertThat(all).noneMatch(one -> one.getBoolean("late"));
    }

    private void sumUpSecondWeek() {
        Api.as(DriveCast.SECOND)
                .post(
                        discussion.path() + "/weekly",
                        Json.createObjectBuilder()
                                .add("week", 2)
                                .add("body", "All forty have spoken by now.")
                                .add("lang", "en")
                                .add("names", Json.createArrayBuilder().add(ROUNDS * FIRST))
                                .build())
                .expect(201);
        discussion.awaitOnPage("/weekly", "All forty have spoken by now.");
        assertThat(discussion.told(cast.contributors().getLast().api(), "weekly_summary"))
                .hasSize(1);
    }

    private void checkSilence() {
        Api.as(DriveCast.SECOND).post(discussion.path() + "/silence", "").expect(200);
        JsonObject map = silence();
        assertThat(map.getJsonObject("before").getInt("present")).isEqualTo(FIRST);
        assertThat(map.getJsonObject("now").getInt("present")).isEqualTo(DriveCast.CONTRIBUTORS);
        assertThat(map.getInt("invited")).isEqualTo(DriveCast.CONTRIBUTORS + 1 - FIRST);
        assertThat(map.getJsonObject("now").getJsonArray("stakeholders")).isNotEmpty();
    }

    /** Its date closes it while somebody writes: what she sends is published as late, and what comes after the late days stays with her. */
    void closed() {
        Contributor late = cast.contributors().get(5);
        clock.to(discussion.closes().minus(HOUR));
        try (Person writer = Person.with(browser).signIn(late.login()).open(discussion.address("en"))) {
            EDiscussionPage page = new EDiscussionPage(writer.page()).write("I began before the closing.");
            clock.to(discussion.closes().plus(HOUR));
            assertThat(discussion.state()).isEqualTo("closed");
            page.contribute();
            assertThat(page.thanks()).isVisible();
            assertThat(writer.page()
                            .locator("article.post:has-text('I began before the closing.') .badge")
                            .last())
                    .containsText("late");
            assertThat(writer.complaints()).isEmpty();
        }
        discussion.awaitDeed("closing");
        assertThat(discussion.read().getInt("contributions")).isEqualTo(ALL);
        assertThat(discussion.contributions().getLast().getBoolean("late")).isTrue();

        Instant lateUntil =
                discussion.closes().plus(Duration.ofDays(discussion.read().getInt("lateDays")));
        try (Person writer = Person.with(browser).signIn(late.login()).open(discussion.address("en"))) {
            EDiscussionPage page = new EDiscussionPage(writer.page()).write("I began within the late days.");
            clock.to(lateUntil.plus(HOUR));
            page.contribute();
            assertThat(page.errors()).hasCount(1);
            assertThat(writer.page().locator("#contribute textarea[readonly]"))
                    .hasValue("I began within the late days.");
        }
        assertThat(discussion.read().getBoolean("takesContributions")).isFalse();
        late.api()
                .post(
                        discussion.path() + "/contributions",
                        Json.createObjectBuilder()
                                .add("body", "Too late.")
                                .add("lang", "en")
                                .build())
                .expectProblem(409);
        assertThat(discussion.read().getInt("contributions")).isEqualTo(ALL);
    }
}
