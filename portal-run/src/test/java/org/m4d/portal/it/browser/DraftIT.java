package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import jakarta.json.Json;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.browser.pages.LoginPage;
import org.m4d.portal.it.browser.pages.TopicPage;
import org.m4d.portal.it.client.Api;

/** What is being written is lost by nothing: no reload, no other device, no ended session, no failing network. */
@BrowserTest
class DraftIT {
    private static final Api author = Api.as("member2");
    private static final Api writer = Api.as("org1");

    /** Saving waits for some seconds in which somebody types on. */
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);

    private final int topic = topic();
    private final String address = "/en/topic/" + topic;

    private static int topic() {
        return author.post(
                        "topics",
                        Json.createObjectBuilder()
                                .add("forum", "introductions")
                                .add("title", "What do you write about? " + UUID.randomUUID())
                                .add("body", "Tell us.")
                                .add("lang", "en")
                                .build())
                .expect(201)
                .json()
                .getInt("id");
    }

    private void onTheServer(String text) {
        Eventually.soon("saved: " + text, () -> {
            var answer = writer.get("me/drafts/reply-" + topic);
            return answer.status() == 200 && answer.body().contains(text);
        });
    }

    private void notOnTheServer() {
        writer.get("me/drafts/reply-" + topic).expect(404);
    }

    private static Locator status(Page page) {
        return page.locator("#reply [data-draft-status]");
    }

    private static Locator notice(Page page) {
        return page.locator("#reply [data-draft-notice]");
    }

    @Test
    void whatIsTypedIsThereAfterAReloadAndOnAnotherDeviceUntilItIsPublished(Browser browser) {
        try (Person here = Person.with(browser).signIn("org1").open(address);
                Person there = Person.with(browser).signIn("org1")) {
            new TopicPage(here.page()).write("Typed on the train.");
            assertThat(status(here.page())).containsText("Draft saved", PATIENTLY);
            onTheServer("Typed on the train.");
            here.page().reload();
            assertThat(new TopicPage(here.page()).written()).isEqualTo("Typed on the train.");

            there.open(address);
            TopicPage other = new TopicPage(there.page());
            assertThat(other.written()).isEqualTo("Typed on the train.");
            assertThat(notice(there.page())).isVisible();
            other.write("Typed on the train. Ended at home.").post();
            assertThat(other.thanks()).isVisible();
            notOnTheServer();

            // it is gone on the first device too, and nothing brings it back
            here.open(address);
            assertThat(new TopicPage(here.page()).written()).isEmpty();
            assertThat(notice(here.page())).isHidden();
            assertThat(here.complaints()).isEmpty();
            assertThat(there.complaints()).isEmpty();
        }
    }

    @Test
    void whoseSessionEndedSignsInAgainAndFindsTheText(Browser browser) {
        try (Person member = Person.with(browser).signIn("org1").open(address)) {
            Page page = member.page();
            TopicPage form = new TopicPage(page);
            form.write("Half an hour of work.");
            member.context().clearCookies();
            assertThat(status(page)).containsText("Sign in", PATIENTLY);
            notOnTheServer();

            status(page).locator("a").click();
            new LoginPage(page).signIn("org1", "demo");
            page.waitForURL(Pattern.compile(".*/topic/" + topic + ".*"));
            assertThat(form.written()).isEqualTo("Half an hour of work.");
            onTheServer("Half an hour of work.");
            form.post();
            assertThat(form.thanks()).isVisible();
            notOnTheServer();
        }
    }

    @Test
    void whoPublishesAfterTheEndOfTheSessionLosesNothing(Browser browser) {
        try (Person member = Person.with(browser).signIn("org1").open(address)) {
            Page page = member.page();
            TopicPage form = new TopicPage(page);
            form.write("Sent too late.");
            member.context().clearCookies();
            form.post();
            page.locator("main a.btn.pri").click();
            new LoginPage(page).signIn("org1", "demo");
            page.waitForURL(Pattern.compile(".*/topic/" + topic + ".*"));
            assertThat(form.written()).isEqualTo("Sent too late.");
        }
    }

    @Test
    void aFailingNetworkLosesNothing(Browser browser) {
        try (Person member = Person.with(browser).signIn("org1").open(address)) {
            Page page = member.page();
            TopicPage form = new TopicPage(page);
            member.context().setOffline(true);
            form.write("Typed in a tunnel.");
            assertThat(status(page)).containsText("in this browser", PATIENTLY);
            notOnTheServer();
            member.context().setOffline(false);
            onTheServer("Typed in a tunnel.");
            assertThat(status(page)).containsText("Draft saved", PATIENTLY);

            member.context().setOffline(true);
            form.write("Typed in a tunnel, and the battery died.");
            assertThat(status(page)).containsText("in this browser", PATIENTLY);
            page.close();
            member.context().setOffline(false);
            try (Page again = member.context().newPage()) {
                again.navigate(org.m4d.portal.it.Running.portal() + address);
                assertThat(new TopicPage(again).written()).isEqualTo("Typed in a tunnel, and the battery died.");
                assertThat(notice(again)).isVisible();
                onTheServer("and the battery died.");
            }
        }
    }

    @Test
    void ofTwoDevicesTheWriterChooses(Browser browser) {
        try (Person here = Person.with(browser).signIn("org1").open(address);
                Person there = Person.with(browser).signIn("org1").open(address)) {
            new TopicPage(here.page()).write("By the first device.");
            onTheServer("By the first device.");
            new TopicPage(there.page()).write("By the second device.");
            Locator choices = status(there.page()).locator("button");
            assertThat(choices).hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(15_000));
            onTheServer("By the first device.");

            choices.last().click();
            onTheServer("By the second device.");
            here.page().locator("#reply textarea").first().press("End");
            here.page().locator("#reply textarea").first().pressSequentially(" More.");
            assertThat(status(here.page()).locator("button"))
                    .hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(15_000));
            status(here.page()).locator("button").first().click();
            assertThat(here.page().locator("#reply textarea").first()).hasValue("By the second device.");
        }
    }

    @Test
    void withoutScriptAButtonSavesAndThePageOfDraftsLeadsBack(Browser browser) {
        try (Person member = Person.withoutScript(browser).signIn("org1").open(address)) {
            Page page = member.page();
            new TopicPage(page).write("Saved by a button.");
            page.locator("#reply [data-draft-save]").click();
            assertThat(new TopicPage(page).written()).isEqualTo("Saved by a button.");
            onTheServer("Saved by a button.");

            member.open("/en/me/drafts");
            Locator row =
                    page.locator("main li.lrow").filter(new Locator.FilterOptions().setHasText("Saved by a button."));
            row.locator("h2 a").click();
            assertThat(new TopicPage(page).written()).isEqualTo("Saved by a button.");

            member.open("/en/me/drafts");
            row.locator("button").click();
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(row).hasCount(0);
            notOnTheServer();
        }
    }
}
