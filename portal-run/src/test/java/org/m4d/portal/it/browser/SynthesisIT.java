package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.api.Summaries;
import org.m4d.portal.it.client.Api;

/** A team sums a discussion up, those who contributed answer statement by statement, everybody reads. With scripts and without. */
@BrowserTest
class SynthesisIT {

    private static final Pattern REWORDED = Pattern.compile("put in other words");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTeamSumsUpAndThoseWhoContributedAnswer(boolean scripts, Browser browser) {
        int id = Summaries.closed("member1", "authority1", "org1");
        String discussion = "/en/ediscussion/" + id;
        try (Person facilitator =
                Person.with(scripts, browser).signIn("facilitator1").open(discussion)) {
            Page page = facilitator.page();
            page.locator("main a[href$='/summary/edit']").click();
            assertThat(page.locator("main .notice.warn")).containsText("Late contributions");
            page.locator("main form[action$='/summary/begin'] button").click();
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(page.locator("#contributions li")).hasCount(3);

            heading(page, "Money");
            heading(page, "People");
            statement(page, "Money", "Name who **pays**.", "1, #2");
            statement(page, "Money", "Say until when.", "");
            assertThat(page.locator(".stmt")).hasCount(2);
            assertThat(page.locator("#contributions li")).hasCount(1);

            page.locator(".stmt").nth(1).locator("button[value=up]").click();
            assertThat(page.locator(".stmt").first()).containsText("Say until when.");
            page.locator(".stmt").first().locator("button[value=under]").click();
            assertThat(page.locator("section:has(> h2:text-is('People')) .stmt"))
                    .containsText("Say until when.");

            page.locator("main a[href$='/summary/round']").click();
            assertThat(page.locator("main .notice.warn a")).hasText("statement 2");
            page.locator("#ends").fill(LocalDate.now(ZoneOffset.UTC).plusDays(7).toString());
            page.locator("main form button.pri").click();
            assertThat(page.locator(".errsum")).containsText("Statement 2 rests on no contribution");
            assertThat(page.locator("#ends")).not().hasValue("");
            page.locator("main .notice.warn a").click();
            page.locator("#cites").fill("three");
            page.locator("main button[value=publish]").click();
            assertThat(page.locator(".errsum a[href='#cites']")).isVisible();
            page.locator("#cites").fill("3");
            page.locator("main button[value=publish]").click();
            page.locator("main a[href$='/summary/round']").click();
            page.locator("#ends").fill(LocalDate.now(ZoneOffset.UTC).plusDays(7).toString());
            page.locator("main form button.pri").click();
            assertThat(page.locator(".notice.ok")).containsText("The round is open");
            assertThat(facilitator.complaints()).isEmpty();
        }
        try (Person member = Person.with(scripts, browser).signIn("member1").open(discussion + "/summary")) {
            Page page = member.page();
            assertThat(page.locator("main .panel")).containsText("20%");
            Locator first = page.locator(".stmt").first();
            first.locator("input[value=dissent]").check();
            Locator second = page.locator(".stmt").nth(1);
            second.locator("input[value=endorse]").check();
            first.locator("button[name=at]").click();
            assertThat(page.locator(".errsum")).containsText("says why");
            assertThat(second.locator("input[value=endorse]")).isChecked();
            first.locator("textarea").fill("The town was not asked.");
            first.locator("button[name=at]").click();
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(first).containsText("0 endorse, 1 dissents");
            assertThat(second).containsText("1 endorses, 0 dissent");
            assertThat(member.complaints()).isEmpty();
        }
        try (Person facilitator =
                Person.with(scripts, browser).signIn("facilitator1").open(discussion + "/summary")) {
            Page page = facilitator.page();
            page.locator(".stmt")
                    .first()
                    .locator("a[href*='/summary/statement/']")
                    .first()
                    .click();
            page.locator(".voice details summary").click();
            page.locator(".voice textarea").fill("It is asked now.");
            page.locator(".voice form[action$='/reply'] button").click();
            assertThat(page.locator(".voice .reply-to")).containsText("It is asked now.");
        }
        try (Person reader = Person.withoutScript(browser).open(discussion + "/summary")) {
            Page page = reader.page();
            assertThat(page.locator("main form")).hasCount(0);
            assertThat(page.locator(".stmt").first().locator(".prose strong")).hasText("pays");
            page.locator(".stmt").first().locator("details summary").click();
            assertThat(page.locator(".voice").first()).containsText("The town was not asked.");
            page.locator(".stmt").first().locator("a[href*='contribution=2']").click();
            assertThat(page.locator("#c2")).isVisible();
            page.locator("#c2 .quoted-by a[href*='/summary#s']").click();
            assertThat(page.locator(".stmt").first()).isVisible();
            assertThat(reader.cookies()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofTwoWhoEditTheSameStatementTheSecondSeesBothTexts(boolean scripts, Browser browser) {
        int id = Summaries.closed("member1");
        String summary = Summaries.begun(id);
        int statement = Summaries.statement(summary, "Name who pays.", 1);
        String form = "/en/ediscussion/" + id + "/summary/statement/" + statement + "/edit";
        try (Person first = Person.with(scripts, browser).signIn("facilitator1").open(form);
                Person second =
                        Person.with(scripts, browser).signIn("facilitator1").open(form)) {
            Page one = first.page();
            one.locator("#body").fill("Name who pays the mechanic.");
            Page other = second.page();
            other.locator("#body").fill("Name who pays, and until when.");
            one.locator("main button[value=publish]").click();
            assertThat(one.locator(".notice.ok")).isVisible();

            other.locator("main button[value=publish]").click();
            assertThat(other.locator("#meanwhile")).isVisible();
            assertThat(other.locator("main .diff")).containsText("mechanic");
            assertThat(other.locator("#body")).hasValue("Name who pays, and until when.");
            other.locator("#body").fill("Name who pays the mechanic, and until when.");
            other.locator("main button[value=publish]").click();
            assertThat(other.locator(".stmt")).containsText("Name who pays the mechanic, and until when.");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoAnswersWordsThatHaveChangedGetsTheFormBackWithTheNewOnes(boolean scripts, Browser browser) {
        int id = Summaries.closed("member1");
        String summary = Summaries.begun(id);
        int statement = Summaries.statement(summary, "Name who pays.", 1);
        Summaries.ask(summary);
        try (Person member =
                Person.with(scripts, browser).signIn("member1").open("/en/ediscussion/" + id + "/summary")) {
            Page page = member.page();
            page.locator(".stmt input[value=dissent]").check();
            page.locator(".stmt details:has(textarea) summary").click();
            page.locator(".stmt textarea").fill("Names alone pay nothing.");
            Summaries.reword(summary, statement, "Name who pays, line by line.", 1);
            page.locator(".stmt button[name=at]").click();

            assertThat(page.locator(".errsum")).containsText(REWORDED);
            assertThat(page.locator(".stmt .notice.warn")).containsText(REWORDED);
            assertThat(page.locator(".stmt .prose")).containsText("line by line");
            assertThat(page.locator(".stmt textarea")).hasValue("Names alone pay nothing.");
            assertThat(page.locator(".stmt input[value=dissent]")).isChecked();
            assertThat(page.locator(".stmt")).containsText("0 dissent");

            page.locator(".stmt input[value=endorse]").check();
            page.locator(".stmt button[name=at]").click();
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(page.locator(".stmt")).containsText("1 endorses");

            Summaries.reword(summary, statement, "Name who pays, line by line, in writing.", 1);
            member.open("/en/ediscussion/" + id + "/summary");
            assertThat(page.locator(".stmt .notice.warn")).containsText("You endorsed earlier words");
            member.open("/en/me/notifications");
            assertThat(page.locator("main")).containsText("put a statement that you had answered in other words");
        }
    }

    @Test
    void whoAsksAllMembersTwiceInAWeekReadsWhenItIsPossibleAgain(Browser browser) {
        int id = Summaries.closed("member1");
        String summary = Summaries.begun(id);
        Summaries.statement(summary, "Name who pays.", 1);
        Api team = Api.as("facilitator1");
        team.post(summary + "/rounds", Summaries.round(Instant.now().plus(Duration.ofDays(2)), "members"))
                .expect(201);
        team.post(summary + "/revise", "{}").expect(200);
        try (Person facilitator =
                Person.withoutScript(browser).signIn("facilitator1").open("/en/ediscussion/" + id + "/summary/round")) {
            Page page = facilitator.page();
            assertThat(page.locator("#asked")).containsText("They can be asked again from");
            assertThat(page.locator("#asked input[value=contributors]")).isChecked();
            page.locator("#ends").fill(LocalDate.now(ZoneOffset.UTC).plusDays(7).toString());
            page.locator("#asked input[value=members]").check();
            page.locator("main form button.pri").click();
            assertThat(page.locator(".errsum a[href='#asked']")).isVisible();
            assertThat(page.locator("#asked .err")).containsText("at most once in 7 days");
            assertThat(facilitator.complaints()).isEmpty();
        }
    }

    private static void heading(Page page, String text) {
        page.locator("#text").fill(text);
        page.locator("main form[action$='/summary/headings'] button").click();
        assertThat(page.locator("main section.sec > h2").last()).hasText(text);
    }

    private static void statement(Page page, String heading, String text, String cites) {
        page.locator("section:has(> h2:text-is('" + heading + "')) a[href*='/statement/new']")
                .click();
        page.locator("#body").fill(text);
        page.locator("#cites").fill(cites);
        page.locator("main button[value=publish]").click();
        assertThat(page.locator(".notice.ok")).isVisible();
    }
}
