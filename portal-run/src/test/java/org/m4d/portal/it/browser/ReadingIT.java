package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.client.Api;

/** Reading in a browser: what was on the screen counts, with script and without. */
@BrowserTest
class ReadingIT {
    private static final Api author = Api.as("member2");

    private static int topic(int posts) {
        int topic = author.post("topics", line("A topic to be read", "Text\n\n".repeat(40)))
                .expect(201)
                .json()
                .getInt("id");
        for (int number = 2; number <= posts; number++) {
            author.post("topics/" + topic + "/posts", line(null, "Text\n\n".repeat(40)))
                    .expect(201);
        }
        return topic;
    }

    private static JsonObject line(String title, String body) {
        var line = Json.createObjectBuilder().add("body", body).add("lang", "en");
        if (title != null) {
            line.add("title", title).add("forum", "introductions");
        }
        return line.build();
    }

    private static int lastRead(int topic) {
        return Api.as("org2")
                .get("topics/" + topic + "/reading")
                .expect(200)
                .json()
                .getInt("lastRead");
    }

    @Test
    void onlyWhatWasOnTheScreenIsRead(Browser browser) {
        int topic = topic(4);
        try (Person reader = Person.with(browser).signIn("org2").open("/en/topic/" + topic)) {
            Eventually.soon("read up to 1", () -> lastRead(topic) == 1);
            reader.page().locator("#p2").evaluate("post => post.scrollIntoView({ block: 'center' })");
            Eventually.soon("read up to 2", () -> lastRead(topic) == 2);
            reader.page().locator("#p3").evaluate("post => post.scrollIntoView({ block: 'center' })");
            reader.page().waitForTimeout(1_000);
            // leaving the page tells what waits
            reader.open("/en/about");
            Eventually.soon("read up to 3", () -> lastRead(topic) == 3);

            reader.open("/en/forum/introductions");
            reader.page()
                    .locator("a[href*='/topic/" + topic + "/'][href$='#p4']")
                    .click();
            assertThat(reader.page().locator("#p4")).isFocused();
            Eventually.soon("read up to 4", () -> lastRead(topic) == 4);

            reader.page().locator("#p2 .postacts details.menu summary").click();
            reader.page().locator("#p2 button[name=from]").click();
            reader.page().waitForURL("**/forum/introductions");
            assertThat(lastRead(topic)).isEqualTo(1);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void whatIsReadOnOneDeviceMovesTheFirstUnreadLinkOfTheOther(Browser browser) {
        int topic = topic(6);
        String link = "a[href*='/topic/" + topic + "/'].new";
        try (Person phone = Person.with(browser, new Browser.NewContextOptions().setViewportSize(360, 640))
                        .signIn("org2")
                        .open("/en/topic/" + topic);
                Person laptop = Person.with(browser).signIn("org2")) {
            phone.page().locator("#p1").evaluate("post => post.scrollIntoView({ block: 'start' })");
            Eventually.soon("read up to 1", () -> lastRead(topic) == 1);
            laptop.open("/en/forum/introductions");
            assertThat(laptop.page().locator(link)).hasAttribute("href", Pattern.compile("post=2#p2$"));
            assertThat(laptop.page().locator(link)).containsText("5");

            phone.page().locator("#p3").evaluate("post => post.scrollIntoView({ block: 'start' })");
            Eventually.soon("read up to 3", () -> lastRead(topic) == 3);
            laptop.page().reload();
            assertThat(laptop.page().locator(link)).hasAttribute("href", Pattern.compile("post=4#p4$"));
            assertThat(laptop.page().locator(link)).containsText("3");

            laptop.page().locator(link).click();
            assertThat(laptop.page().locator("#p4")).isFocused();
            Eventually.soon("read up to 4", () -> lastRead(topic) == 4);
            phone.open("/en/topic/" + topic);
            Locator first = phone.page().locator("main a.btn[href='?post=5#p5']");
            assertThat(first).isVisible();
            first.click();
            assertThat(phone.page().locator("#p5")).isFocused();

            // what the phone reports late does not undo what was marked unread on the laptop
            laptop.page().locator("#p2 .postacts details.menu summary").click();
            laptop.page().locator("#p2 button[name=from]").click();
            laptop.page().waitForURL("**/forum/introductions");
            assertThat(laptop.page().locator(link)).hasAttribute("href", Pattern.compile("post=2#p2$"));
            phone.page().locator("#p6").evaluate("post => post.scrollIntoView({ block: 'start' })");
            phone.page().waitForTimeout(1_000);
            phone.open("/en/forum/introductions");
            assertThat(phone.page().locator(link)).hasAttribute("href", Pattern.compile("post=2#p2$"));
            assertThat(phone.complaints()).isEmpty();
            assertThat(laptop.complaints()).isEmpty();
        }
    }

    @Test
    void withoutScriptThePageThatWasShownIsRead(Browser browser) {
        int topic = topic(3);
        try (Person reader = Person.withoutScript(browser).signIn("org2").open("/en/topic/" + topic)) {
            Eventually.soon("read up to 3", () -> lastRead(topic) == 3);
            reader.page().locator("#p2 .postacts details.menu summary").click();
            reader.page().locator("#p2 button[name=from]").click();
            reader.page().waitForURL("**/forum/introductions");
            assertThat(lastRead(topic)).isEqualTo(1);
        }
    }

    @Test
    void aTopicIsWatchedAndItsAnswersAreAnnouncedByTheBell(Browser browser) {
        int topic = topic(1);
        try (Person reader = Person.with(browser).signIn("org2").open("/en/topic/" + topic)) {
            Page page = reader.page();
            page.locator("details.watch summary").click();
            page.locator("details.watch button[value=watching]").click();
            assertThat(page.locator("details.watch summary")).containsText("Watching");
            author.post("topics/" + topic + "/posts", line(null, "News")).expect(201);
            reader.open("/en/me/notifications");
            assertThat(page.locator("header .tool .n")).isVisible();
            page.locator("main .lrow.unread a").first().click();
            page.waitForURL("**/topic/" + topic + "/*#p2");
            assertThat(page.locator("#p2")).isFocused();
            reader.open("/en/me/watching");
            assertThat(page.locator("main .lrow a[href*='/topic/" + topic + "/']"))
                    .isVisible();
        }
    }

    @Test
    void aTopicIsEnteredAtADate(Browser browser) {
        int topic = topic(3);
        try (Person reader = Person.with(browser).open("/en/topic/" + topic)) {
            reader.page().locator("details.go-to summary").click();
            reader.page().locator("#at-date").fill("2026-01-01");
            reader.page().locator("#at-date + button").click();
            reader.page().waitForURL("**/topic/" + topic + "/*");
            reader.page().locator("details.go-to summary").click();
            reader.page().locator("#at-number").fill("3");
            reader.page().locator("#at-number + button").click();
            reader.page().waitForURL("**#p3");
            assertThat(reader.page().locator("#p3")).isFocused();
        }
    }
}
