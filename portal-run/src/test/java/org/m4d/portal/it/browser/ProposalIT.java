package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.Running;

/** A member proposes an e-discussion, another supports it, a facilitator takes it up with a team or declines it. */
@BrowserTest
class ProposalIT {
    private String title;

    @BeforeEach
    void choose() {
        title = "Who trains the mechanics? " + UUID.randomUUID();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aProposalIsSupportedTakenUpAndItsTeamGrows(boolean scripts, Browser browser) {
        String address = proposed(scripts, browser);
        try (Person supporter = Person.with(scripts, browser).signIn("member2").open(address)) {
            Page page = supporter.page();
            page.locator("#support button[value=more]").click();
            assertThat(page.locator("#support .chip")).isVisible();
            assertThat(page.locator("#support h2")).containsText("1");
            page.locator("#support button[value=less]").click();
            assertThat(page.locator("#support button[value=more]")).isVisible();
            page.locator("#support button[value=more]").click();
            assertThat(page.locator("#support h2")).containsText("1");
            assertThat(supporter.complaints()).isEmpty();
        }
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        try (Person facilitator =
                Person.with(scripts, browser).signIn("facilitator1").open(address)) {
            Page page = facilitator.page();
            page.locator("#support a[href$='/take-up']").click();
            assertThat(page.locator("#title")).hasValue(title);
            page.locator("#opens").fill(today.plusDays(1).toString());
            page.locator("#closes").fill("");
            page.locator("main button.pri[value=publish]").click();
            assertThat(page.locator(".errsum a[href='#closes']")).isVisible();
            assertThat(page.locator("#title")).hasValue(title);
            page.locator("#closes").fill(today.plusDays(30).toString());
            page.locator("#question-1-en").fill("Who trains them today?");
            page.locator("main button.pri[value=publish]").click();
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(page.locator("#contribute form")).hasCount(0);

            page.locator("main a[href$='/team']").first().click();
            page.locator("#login").fill("member1");
            page.locator("main form button.pri").click();
            assertThat(page.locator(".errsum a[href='#login']")).isVisible();
            assertThat(page.locator("#login")).hasValue("member1");

            facilitator.open(address + "/log");
            assertThat(page.locator("main ol.first-line > li")).hasCount(2);
            assertThat(facilitator.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aProposalIsDeclinedWithAReasonThatEverybodyReads(boolean scripts, Browser browser) {
        String address = proposed(scripts, browser);
        try (Person facilitator =
                Person.with(scripts, browser).signIn("facilitator1").open(address + "/decline")) {
            Page page = facilitator.page();
            page.locator("main button.pri").click();
            assertThat(page.locator(".errsum a[href='#text']")).isVisible();
            page.locator("#text").fill("The discussion on training covers it.");
            page.locator("main button.pri").click();
            assertThat(page.locator("main .notice.warn")).containsText("The discussion on training covers it.");
            assertThat(facilitator.complaints()).isEmpty();
        }
        try (Person reader = Person.withoutScript(browser).open(address)) {
            assertThat(reader.page().locator("main .notice.warn"))
                    .containsText("The discussion on training covers it.");
            assertThat(reader.page().locator("#support")).hasCount(0);
            assertThat(reader.cookies()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoProposedItRewordsAndWithdrawsIt(boolean scripts, Browser browser) {
        String address = proposed(scripts, browser);
        try (Person proposer = Person.with(scripts, browser).signIn("org2").open(address + "/reword")) {
            Page page = proposer.page();
            page.locator("#title").fill(title + ", again");
            page.locator("main button.pri[value=publish]").click();
            assertThat(page.locator("main h1")).hasText(title + ", again");
            page.locator("#support form[action$='/withdraw'] button").click();
            page.locator(scripts ? "dialog[open] button.pri" : ".notice.warn button.pri")
                    .click();
            assertThat(page.locator("main .notice.warn")).isVisible();
            assertThat(page.locator("#support")).hasCount(0);
            assertThat(proposer.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsReportedIsTakenAwayAndBroughtBack(boolean scripts, Browser browser) {
        String address = proposed(scripts, browser);
        try (Person reader = Person.with(scripts, browser).signIn("member2").open(address)) {
            Page page = reader.page();
            page.locator("main .postacts summary").click();
            assertThat(page.locator("main .postacts form")).hasCount(0);
            page.locator("main .postacts a[href*='/flag/ediscussion/']").click();
            page.locator("[name=reason][value=spam]").check();
            page.locator("main button.pri").click();
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(reader.complaints()).isEmpty();
        }
        try (Person moderator =
                Person.with(scripts, browser).signIn("moderator1").open("/en/moderation")) {
            Page page = moderator.page();
            Locator mine = page.locator(".case").filter(new Locator.FilterOptions().setHasText(title));
            assertThat(mine).containsText("two months");
            mine.locator("summary").click();
            mine.locator("textarea").fill("This sells something and asks nothing.");
            mine.locator("button[value=agree]").click();
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(mine).hasCount(0);
            assertThat(moderator.complaints()).isEmpty();
        }
        try (Person reader = Person.withoutScript(browser)) {
            assertThat(reader.page().navigate(Running.portal() + address).status())
                    .isEqualTo(404);
            assertThat(reader.page().locator("main")).containsText("removed by a moderator");
            assertThat(reader.page().locator("body")).not().containsText(title);
        }
        try (Person proposer = Person.with(scripts, browser).signIn("org2").open(address)) {
            Page page = proposer.page();
            assertThat(page.locator("main .notice.warn")).containsText("removed by a moderator");
            assertThat(page.locator("main h1")).hasText(title);
            assertThat(page.locator("#support, main .postacts details, main .notice.warn form"))
                    .hasCount(0);
            assertThat(proposer.complaints()).isEmpty();
        }
        try (Person moderator =
                Person.with(scripts, browser).signIn("moderator1").open(address)) {
            moderator.page().locator("main .notice.warn form button").click();
            assertThat(moderator.page().locator("main .notice.warn")).hasCount(0);
            assertThat(moderator.page().locator("#support")).isVisible();
            assertThat(moderator.complaints()).isEmpty();
        }
        try (Person proposer = Person.with(scripts, browser).signIn("org2").open(address)) {
            withdraw(scripts, proposer.page());
        }
    }

    /** Three of a member wait at most. */
    private static void withdraw(boolean scripts, Page page) {
        page.locator("#support form[action$='/withdraw'] button").click();
        page.locator(scripts ? "dialog[open] button.pri" : ".notice.warn button.pri")
                .click();
        assertThat(page.locator("#support")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoWithdrewItTakesItsTextBack(boolean scripts, Browser browser) {
        String address = proposed(scripts, browser);
        try (Person proposer = Person.with(scripts, browser).signIn("org2").open(address)) {
            Page page = proposer.page();
            assertThat(page.locator("main .postacts details")).hasCount(0);
            withdraw(scripts, page);
            page.locator("main .postacts summary").click();
            page.locator("main .postacts form[action$='/withdraw'] button").click();
            assertThat(page.locator("main .notice.warn").first()).containsText("took it back");
            assertThat(proposer.complaints()).isEmpty();
        }
        try (Person reader = Person.withoutScript(browser)) {
            assertThat(reader.page().navigate(Running.portal() + address).status())
                    .isEqualTo(404);
        }
        try (Person proposer = Person.with(scripts, browser).signIn("org2").open(address)) {
            Page page = proposer.page();
            page.locator("main .notice.warn form[action$='/restore'] button").click();
            assertThat(page.locator("main .notice.warn form")).hasCount(0);
            assertThat(proposer.complaints()).isEmpty();
        }
    }

    /** @return the address of its page */
    private String proposed(boolean scripts, Browser browser) {
        try (Person member = Person.with(scripts, browser).signIn("org2").open("/en/ediscussion/propose")) {
            Page page = member.page();
            page.locator("#background").fill("A pump stands still for **two months** when nobody can repair it.");
            page.locator("main button.pri[value=publish]").click();
            assertThat(page.locator(".errsum a[href='#title']")).isVisible();
            assertThat(page.locator("#background")).hasValue(Pattern.compile("two months"));
            page.locator("#title").fill(title);
            page.locator("main button.pri[value=publish]").click();
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(page.locator("main h1")).hasText(title);
            assertThat(member.complaints()).isEmpty();
            return Pattern.compile("/en/ediscussion/\\d+")
                    .matcher(member.address())
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group();
        }
    }
}
