package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.browser.pages.NewTopicPage;
import org.m4d.portal.it.browser.pages.TopicPage;

/** A poll is asked, voted in, changed and read. With scripts and without. */
@BrowserTest
class PollIT {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRankedPollIsAskedVotedInAndCounted(boolean scripts, Browser browser) {
        String topic;
        try (Person asker = Person.with(scripts, browser).signIn("member1").open("/en/forum/introductions/new")) {
            asker.page()
                    .locator("summary", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Add a poll"))
                    .click();
            asker.page().locator("[id='poll.question']").fill("Which town shall we meet in?");
            asker.page().locator("[id='poll.options']").fill("Kayes\n\nDakar\nTunis\n");
            asker.page().locator("[id='poll.kind']").selectOption("ranked");
            new NewTopicPage(asker.page())
                    .title("Where to meet next")
                    .text("Vote, please.")
                    .publish();
            assertThat(new TopicPage(asker.page()).thanks()).isVisible();
            topic = asker.address().replaceAll("\\?.*", "");
            assertThat(asker.complaints()).isEmpty();
        }
        try (Person asker = Person.with(scripts, browser).signIn("member1").open(topic)) {
            asker.page().locator("#p1 a[href*='/poll/']").click();
            asker.page().locator("a[href$='/edit']").click();
            assertThat(asker.page().locator("#options")).hasValue("Kayes\nDakar\nTunis");
            assertThat(asker.page().locator("#kind")).hasValue("ranked");
            asker.page().locator("#options").fill("Kayes");
            asker.page().locator("main form .btn.pri").click();
            assertThat(asker.page().locator("#options-err")).isVisible();
            assertThat(asker.page().locator("#question")).hasValue("Which town shall we meet in?");
            asker.page().locator("#options").fill("Kayes\nDakar\nTunis");
            asker.page().locator("#question").fill("Where shall we meet?");
            asker.page().locator("main form .btn.pri").click();
            assertThat(asker.page().locator("h1")).hasText("Where shall we meet?");
            assertThat(asker.complaints()).isEmpty();
        }
        try (Person voter = Person.with(scripts, browser).signIn("member2").open(topic)) {
            Locator poll = voter.page().locator("#p1 .poll");
            poll.locator("select[name=rank-2]").selectOption("1");
            poll.locator("select[name=rank-1]").selectOption("2");
            poll.locator("button[value=vote]").click();
            assertThat(poll.locator(".places li")).hasText(new String[] {"Dakar", "Kayes", "Tunis"});
            assertThat(poll.locator("select[name=rank-2]")).hasValue("1");

            poll.locator("select[name=rank-2]").selectOption("");
            poll.locator("button[value=vote]").click();
            assertThat(poll.locator(".places li").first()).hasText("Kayes");
            assertThat(voter.complaints()).isEmpty();
        }
        try (Person anybody = Person.withoutScript(browser).open(topic)) {
            assertThat(anybody.page().locator("#p1 .poll button")).hasCount(0);
            anybody.page().locator("#p1 a[href*='/poll/']").click();
            assertThat(anybody.page().locator("main table")).hasCount(2);
            assertThat(anybody.page().locator("main li.who")).hasCount(1);
            assertThat(anybody.cookies()).isEmpty();
        }
    }
}
