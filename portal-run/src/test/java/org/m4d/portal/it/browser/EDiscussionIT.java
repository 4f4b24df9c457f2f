package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.browser.pages.EDiscussionPage;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;

/** An e-discussion: a facilitator announces it, members answer its questions while it is open, everybody reads. */
@BrowserTest
class EDiscussionIT {
    private static final Api FACILITATOR = Api.as("facilitator1");

    /** What has opened cannot be opened at another time. */
    private static final Instant OPENED =
            Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(2, ChronoUnit.DAYS);

    private String title;

    @BeforeEach
    void choose() {
        title = "What keeps a well running? " + UUID.randomUUID();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMemberAnswersAQuestionAndEverybodyReadsIt(boolean scripts, Browser browser) {
        String address = "/en/ediscussion/" + open().getInt("id");
        String text = "The committee keeps a **fund** " + UUID.randomUUID();
        try (Person member = Person.with(scripts, browser).signIn("member1").open(address)) {
            EDiscussionPage page = new EDiscussionPage(member.page());
            assertThat(page.title()).isEqualTo(title);
            page.turnTo(2);
            assertThat(member.address()).contains("question=2");

            page.write("  ").contribute();
            assertThat(page.errors()).hasCount(1);
            page.write(text).preview();
            assertThat(page.previewed().locator("strong")).hasText("fund");
            assertThat(page.written()).isEqualTo(text);

            page.contribute();
            assertThat(page.thanks()).isVisible();
            assertThat(page.contributions()).hasCount(1);
            assertThat(page.contributions().locator(".prose strong")).hasText("fund");
            assertThat(member.complaints()).isEmpty();
        }
        try (Person reader = Person.withoutScript(browser).open(address)) {
            EDiscussionPage page = new EDiscussionPage(reader.page());
            assertThat(page.contributions()).hasCount(0);
            page.turnTo(2);
            assertThat(page.contributions().locator(".prose strong")).hasText("fund");
            assertThat(page.contributionsWelcome()).isFalse();
            assertThat(reader.page().locator("#contribute a[href^='/login']")).isVisible();
            assertThat(reader.cookies()).isEmpty();
        }
        try (Person authority =
                Person.with(scripts, browser).signIn("authority1").open(address + "?question=2")) {
            EDiscussionPage page = new EDiscussionPage(authority.page());
            assertThat(page.contributions()).hasCount(1);
            page.write("We added a line to the budget of the town.").contribute();
            assertThat(page.thanks()).isVisible();
            assertThat(page.contributions()).hasCount(2);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aContributionIsQuotedAndSaysByWhom(boolean scripts, Browser browser) {
        String address = "/en/ediscussion/" + open().getInt("id") + "?question=1";
        try (Person first = Person.with(scripts, browser).signIn("member1").open(address)) {
            EDiscussionPage page = new EDiscussionPage(first.page());
            page.write("Two signatures **are** enough.").contribute();
            assertThat(page.thanks()).isVisible();
        }
        try (Person second = Person.with(scripts, browser).signIn("authority1").open(address)) {
            EDiscussionPage page = new EDiscussionPage(second.page());
            second.page().locator("#c1 a[data-quote]").click();
            assertThat(second.page().locator("#contribute textarea[data-editor]"))
                    .hasValue(
                            Pattern.compile(
                                    "^> \\[Mariam Sissoko #1\\]\\(/contribution/\\d+\\)\\n> Two signatures \\*\\*are\\*\\* enough\\."));
            page.write(page.written() + "Three are better.").contribute();
            assertThat(page.thanks()).isVisible();
            assertThat(second.page().locator("#c2 blockquote")).containsText("Two signatures are enough.");
            assertThat(second.complaints()).isEmpty();
        }
        try (Person reader = Person.withoutScript(browser).open(address)) {
            assertThat(reader.page().locator("#c1 .quoted-by a")).containsText("#2 Awa Tall");
            reader.page().locator("#c1 .quoted-by a").click();
            assertThat(reader.page().locator("#c2")).isVisible();
        }
    }

    @Test
    void afterItsCloseItIsRead(Browser browser) {
        JsonObject open = open();
        String address = "/en/ediscussion/" + open.getInt("id");
        try (Person member = Person.with(browser).signIn("member2").open(address)) {
            EDiscussionPage page = new EDiscussionPage(member.page());
            page.write("I began before the close, and was too slow.");
            FACILITATOR
                    .with("If-Match", "\"" + open.getInt("version") + "\"")
                    .put(
                            "ediscussions/" + open.getInt("id"),
                            Json.createObjectBuilder(announced(OPENED, OPENED.plus(1, ChronoUnit.DAYS)))
                                    .add("lateDays", 0)
                                    .build())
                    .expect(200);
            page.contribute();

            // nothing is lost: the text is shown to be copied
            assertThat(page.errors()).hasCount(1);
            assertThat(page.contributionsWelcome()).isFalse();
            assertThat(member.page().locator("#contribute textarea[readonly]"))
                    .hasValue("I began before the close, and was too slow.");
            assertThat(page.contributions()).hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoWasWritingWhenItClosedIsPublishedLate(boolean scripts, Browser browser) {
        JsonObject open = open();
        try (Person member =
                Person.with(scripts, browser).signIn("member2").open("/en/ediscussion/" + open.getInt("id"))) {
            EDiscussionPage page = new EDiscussionPage(member.page());
            page.write("I began before the close.");
            FACILITATOR
                    .with("If-Match", "\"" + open.getInt("version") + "\"")
                    .put("ediscussions/" + open.getInt("id"), announced(OPENED, OPENED.plus(1, ChronoUnit.DAYS)))
                    .expect(200);
            page.contribute();

            assertThat(page.thanks()).isVisible();
            assertThat(page.contributions()).hasCount(1);
            assertThat(page.contributions().locator(".badge")).containsText("late");
            assertThat(page.contributionsWelcome()).isTrue();
            assertThat(member.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aContributionIsAnsweredBelowIt(boolean scripts, Browser browser) {
        String address = "/en/ediscussion/" + open().getInt("id") + "?question=1";
        try (Person first = Person.with(scripts, browser).signIn("member1").open(address)) {
            EDiscussionPage page = new EDiscussionPage(first.page());
            page.write("Who pays the mechanic?").contribute();
            assertThat(page.thanks()).isVisible();
        }
        try (Person second = Person.with(scripts, browser).signIn("authority1").open(address)) {
            EDiscussionPage page = new EDiscussionPage(second.page());
            page.answer(1);
            assertThat(second.page().locator("#contribute")).containsText("contribution 1");
            page.write("  ").contribute();
            assertThat(page.errors()).hasCount(1);
            page.write("The town does, twice a year.").contribute();
            assertThat(page.thanks()).isVisible();
            assertThat(page.answers()).hasCount(1);
            assertThat(page.answers()).containsText("The town does, twice a year.");

            // an answer to an answer stands beside it
            page.answer(2);
            page.write("And the fund of the association.").contribute();
            assertThat(page.answers()).hasCount(2);
            assertThat(second.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFacilitatorAnnouncesOneWithTwoQuestions(boolean scripts, Browser browser) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        try (Person facilitator =
                Person.with(scripts, browser).signIn("facilitator1").open("/en/ediscussion/new")) {
            Page page = facilitator.page();
            page.locator("#title").fill(title);
            page.locator("#background").fill("Wells fail in their **third** year.");
            page.locator("#opens").fill(today.minusDays(1).toString());
            page.locator("#closes").fill(today.minusDays(2).toString());
            page.locator("input[name=languages][value=en]").check();
            page.locator("#question-1-en").fill("What broke first?");
            page.locator("button[value=add-question]").click();
            page.locator("#question-2-en").fill("Who paid for the repair?");
            page.locator("main button.pri[value=publish]").click();

            assertThat(page.locator(".errsum a[href='#closes']")).isVisible();
            assertThat(page.locator("#title")).hasValue(title);
            assertThat(page.locator("#question-2-en")).hasValue("Who paid for the repair?");
            page.locator("#closes").fill(today.plusDays(20).toString());
            page.locator("main button.pri[value=publish]").click();

            EDiscussionPage announced = new EDiscussionPage(page);
            assertThat(announced.thanks()).isVisible();
            assertThat(announced.title()).isEqualTo(title);
            // and the discussion as a whole
            assertThat(announced.questions()).hasCount(3);
            assertThat(facilitator.complaints()).isEmpty();
        }
    }

    /** One that opened two days ago. */
    private JsonObject open() {
        Answer made = FACILITATOR.post("ediscussions", announced(OPENED, OPENED.plus(9, ChronoUnit.DAYS)));
        return made.expect(201).json();
    }

    private JsonObject announced(Instant opens, Instant closes) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("background", "Wells fail in their third year.")
                .add("lang", "en")
                .add("opens", opens.toString())
                .add("closes", closes.toString())
                .add("languages", Json.createArrayBuilder().add("en").add("fr"))
                .add(
                        "questions",
                        Json.createArrayBuilder()
                                .add(question("What broke first?"))
                                .add(question("Who paid for the repair?")))
                .build();
    }

    private static JsonObject question(String text) {
        return Json.createObjectBuilder()
                .add("text", Json.createObjectBuilder().add("en", text))
                .build();
    }
}
