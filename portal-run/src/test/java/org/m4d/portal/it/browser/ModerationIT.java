package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.Running;
import org.m4d.portal.it.browser.pages.NewTopicPage;
import org.m4d.portal.it.browser.pages.TopicPage;

/** A report on its way from a reader to the moderators, to the author and back, with and without script. */
@BrowserTest
class ModerationIT {

    private static final String FORUM = "/en/forum/introductions";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aReportIsRaisedDecidedAndAnswered(boolean scripts, Browser browser) {
        String title = "Reported in a browser " + UUID.randomUUID();
        String topic = opened(title, scripts, browser);
        try (Person reader = Person.with(scripts, browser).signIn("member2").open(topic)) {
            reader.page().locator("#p1 details.menu summary").click();
            reader.page().locator("#p1 a[href*='/flag/']").click();
            reader.page().locator("main button.pri").click();
            assertThat(reader.page().locator(".errsum li")).hasCount(1);
            reader.page().locator("[name=reason][value=off_topic]").check();
            reader.page().locator("main button.pri").click();
            assertThat(reader.page().locator(".notice.ok")).isVisible();
        }
        try (Person moderator =
                Person.with(scripts, browser).signIn("moderator1").open("/en/moderation")) {
            Page page = moderator.page();
            Locator mine = page.locator(".case").filter(new Locator.FilterOptions().setHasText(title));
            assertThat(mine).hasCount(1);
            mine.locator("summary").click();
            mine.locator("textarea").fill("too short");
            mine.locator("button[value=agree]").click();
            assertThat(page.locator(".errsum li")).hasCount(1);
            assertThat(mine.locator("textarea")).hasValue("too short");
            mine.locator("textarea").fill("This is not what the forum is for.");
            mine.locator("button[value=agree]").click();
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(mine).hasCount(0);
        }
        try (Person reader = Person.with(scripts, browser).signIn("member2").open("/en/me/flags")) {
            assertThat(reader.page()
                            .locator(".lrow")
                            .filter(new Locator.FilterOptions().setHasText(title))
                            .first())
                    .containsText("removed");
            // without the post that opened it there is no topic for others
            Assertions.assertEquals(
                    404, reader.page().navigate(Running.portal() + topic).status());
        }
    }

    @Test
    void keysLeadThroughTheQueue(Browser browser) {
        for (int i = 0; i < 2; i++) {
            String topic = opened("Reported for its keys " + UUID.randomUUID(), true, browser);
            try (Person reader = Person.with(browser).signIn("member2").open(topic)) {
                reader.page().locator("#p1 details.menu summary").click();
                reader.page().locator("#p1 a[href*='/flag/']").click();
                reader.page().locator("[name=reason][value=spam]").check();
                reader.page().locator("main button.pri").click();
                assertThat(reader.page().locator(".notice.ok")).isVisible();
            }
        }
        try (Person moderator = Person.with(browser).signIn("moderator1").open("/en/moderation")) {
            Page page = moderator.page();
            assertThat(page.locator(".case").nth(1)).isVisible();
            page.keyboard().press("j");
            assertThat(page.locator(".case").first()).isFocused();
            page.keyboard().press("j");
            assertThat(page.locator(".case").nth(1)).isFocused();
            page.keyboard().press("k");
            page.keyboard().press("a");
            assertThat(page.locator(".case").first().locator("textarea")).isFocused();
            page.keyboard().press("j");
            assertThat(page.locator(".case").first().locator("textarea")).hasValue("j");
        }
    }

    @Test
    void theQueueIsWorkedOffWithoutAMouse(Browser browser) {
        String taken = "Taken down by keys " + UUID.randomUUID();
        String left = "Left by keys " + UUID.randomUUID();
        for (String title : List.of(taken, left)) {
            try (Person reader = Person.with(browser).signIn("member2").open(opened(title, true, browser))) {
                reader.page().locator("#p1 details.menu summary").click();
                reader.page().locator("#p1 a[href*='/flag/']").click();
                reader.page().locator("[name=reason][value=spam]").check();
                reader.page().locator("main button.pri").click();
                assertThat(reader.page().locator(".notice.ok")).isVisible();
            }
        }
        try (Person moderator = Person.with(browser).signIn("moderator1").open("/en/moderation")) {
            Page page = moderator.page();
            Locator help = page.locator("details.keys dl");
            page.keyboard().press("?");
            assertThat(help).isVisible();
            assertThat(page.locator("dialog#shortcuts")).isHidden();
            page.keyboard().press("?");
            assertThat(help).isHidden();

            goTo(page, taken);
            page.keyboard().press("a");
            page.keyboard().type("Advertising in every sentence of it.");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(caseOf(page, taken)).hasCount(0);

            goTo(page, left);
            page.keyboard().press("i");
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(caseOf(page, left)).hasCount(0);
            Assertions.assertEquals(List.of(), moderator.complaints());
        }
    }

    @Test
    void whoSwitchedSingleKeysOffHasThemOffInTheQueueToo(Browser browser) {
        String topic = opened("No single keys " + UUID.randomUUID(), true, browser);
        try (Person reader = Person.with(browser).signIn("member2").open(topic)) {
            reader.page().locator("#p1 details.menu summary").click();
            reader.page().locator("#p1 a[href*='/flag/']").click();
            reader.page().locator("[name=reason][value=spam]").check();
            reader.page().locator("main button.pri").click();
            assertThat(reader.page().locator(".notice.ok")).isVisible();
        }
        try (Person moderator = Person.with(browser).signIn("moderator1").open("/en/moderation")) {
            Page page = moderator.page();
            page.locator("header details.menu:has([data-shortcuts]) summary").click();
            page.locator("[data-shortcuts]").click();
            page.locator("dialog#shortcuts input[type=checkbox]").uncheck();
            page.keyboard().press("Escape");
            page.keyboard().press("j");
            assertThat(page.locator(".case:focus")).hasCount(0);
            page.keyboard().press("?");
            assertThat(page.locator("details.keys dl")).isHidden();
        }
    }

    private static Locator caseOf(Page page, String title) {
        return page.locator(".case").filter(new Locator.FilterOptions().setHasText(title));
    }

    /** By j alone; other tests leave cases too. */
    private static void goTo(Page page, String title) {
        Locator wanted = caseOf(page, title);
        assertThat(wanted).hasCount(1);
        int cases = page.locator(".case").count();
        for (int i = 0;
                i < cases
                        && page.locator(".case:focus")
                                        .filter(new Locator.FilterOptions().setHasText(title))
                                        .count()
                                == 0;
                i++) {
            page.keyboard().press("j");
        }
        assertThat(wanted).isFocused();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAuthorWithdrawsAReplyAndBringsItBack(boolean scripts, Browser browser) {
        String topic = opened("Withdrawn in a browser " + UUID.randomUUID(), scripts, browser);
        try (Person author = Person.with(scripts, browser).signIn("member1").open(topic)) {
            TopicPage page = new TopicPage(author.page());
            page.write("A reply that is taken back").post();
            assertThat(page.text(2)).isVisible();
            author.page().locator("#p2 details.menu summary").click();
            author.page().locator("#p2 form[action$='/withdraw'] button").click();
            assertThat(author.page().locator("#p2.trace")).containsText("Withdrawn by its author");
            author.page().locator("#p2 summary").click();
            assertThat(page.text(2)).containsText("taken back");
            author.page().locator("#p2 form[action$='/restore'] button").click();
            assertThat(author.page().locator("#p2.post")).containsText("taken back");
        }
    }

    private static String opened(String title, boolean scripts, Browser browser) {
        try (Person author = Person.with(scripts, browser).signIn("member1").open(FORUM + "/new")) {
            new NewTopicPage(author.page())
                    .title(title)
                    .text("What somebody may object to.")
                    .publish();
            assertThat(new TopicPage(author.page()).thanks()).isVisible();
            return author.address().replaceAll("\\?.*", "");
        }
    }
}
