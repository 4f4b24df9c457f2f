package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.client.Api;

/** The stream of notifications and the page that says how to be told, in a browser. */
@BrowserTest
class NoticesIT {
    private static final Api author = Api.as("member2");

    private static int topic(String title) {
        return author.post(
                        "topics",
                        Json.createObjectBuilder(text("A text"))
                                .add("title", title)
                                .add("forum", "introductions")
                                .build())
                .expect(201)
                .json()
                .getInt("id");
    }

    private static void reply(int topic) {
        author.post("topics/" + topic + "/posts", text("An answer")).expect(201);
    }

    private static JsonObject text(String body) {
        return Json.createObjectBuilder().add("body", body).add("lang", "en").build();
    }

    private static void watch(Api reader, int topic) {
        reader.put(
                        "me/watching/topic/" + topic,
                        Json.createObjectBuilder().add("level", "watching").build())
                .expect(204);
    }

    @Test
    void aPlaceIsOpenedAtItsFirstUnreadByKeyboardAndIsRead(Browser browser) {
        String title = "Told by keyboard " + UUID.randomUUID();
        int topic = topic(title);
        watch(Api.as("org2"), topic);
        reply(topic);
        reply(topic);
        try (Person reader = Person.with(browser).signIn("org2").open("/en/me/notifications")) {
            Page page = reader.page();
            Locator row = page.locator("main .lrow", new Page.LocatorOptions().setHasText(title));
            assertThat(row).containsText("2 unread");
            row.locator("h3 a").focus();
            page.keyboard().press("Tab");
            assertThat(row.locator("a[href*='place=topic']")).isFocused();
            page.keyboard().press("Tab");
            assertThat(row.locator("button")).isFocused();
            page.keyboard().press("Shift+Tab");
            page.keyboard().press("Shift+Tab");
            page.keyboard().press("Enter");
            page.waitForURL("**/topic/" + topic + "/*#p2");
            page.locator("#p3").evaluate("post => post.scrollIntoView({ block: 'center' })");
            Eventually.soon("what was on the screen is read", () -> unreadOf("org2", topic) == 0);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void aPlaceIsMarkedReadAndTheStreamNarrowedWithoutScript(Browser browser) {
        String title = "Told without script " + UUID.randomUUID();
        int topic = topic(title);
        watch(Api.as("authority2"), topic);
        reply(topic);
        reply(topic);
        try (Person reader = Person.withoutScript(browser).signIn("authority2").open("/en/me/notifications")) {
            Page page = reader.page();
            Locator row = page.locator("main .lrow", new Page.LocatorOptions().setHasText(title));
            row.locator("button").click();
            assertThat(row).not().hasClass(java.util.regex.Pattern.compile("unread"));
            row.locator("a[href*='place=topic']").click();
            assertThat(page.locator("main .lrow")).hasCount(2);
            reader.open("/en/me/notifications");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Only unread"))
                    .click();
            assertThat(row).hasCount(0);
            page.locator("main nav a[href*='kind=mentions']").click();
            assertThat(page.locator("main nav a[aria-current=page]")).containsText("Mentions");
            assertThat(reader.address()).contains("show=unread");
        }
    }

    @Test
    void howToBeToldIsSavedWithoutScriptAndComesBackWhenItIsWrong(Browser browser) {
        try (Person reader = Person.withoutScript(browser).signIn("authority2").open("/en/me/notifications/settings")) {
            Page page = reader.page();
            page.locator("#reply").selectOption("weekly");
            page.locator("#quiet-from").fill("22:00");
            page.locator("main form button.pri").click();
            assertThat(page.locator(".errsum")).isVisible();
            assertThat(page.locator("#reply")).hasValue("weekly");
            page.locator("#quiet-until").fill("06:30");
            page.locator("input[name=summary][value=none]").check();
            page.locator("main form button.pri").click();
            assertThat(page.locator("[role=status]")).isVisible();
            assertThat(page.locator("#reply")).hasValue("weekly");
            assertThat(page.locator("#quiet-until")).hasValue("06:30");
            assertThat(page.locator("input[name=summary][value=none]")).isChecked();

            page.locator("#reply").selectOption("");
            page.locator("#quiet-from").fill("");
            page.locator("#quiet-until").fill("");
            page.locator("input[name=summary][value=weekly]").check();
            page.locator("main form button.pri").click();
            assertThat(page.locator("#reply")).hasValue("");
            assertThat(page.locator("#quiet-from")).hasValue("");
        }
    }

    @Test
    void howATopicIsToldIsChosenInItsMenu(Browser browser) {
        int topic = topic("Told each week " + UUID.randomUUID());
        try (Person reader = Person.with(browser).signIn("org2").open("/en/topic/" + topic)) {
            Page page = reader.page();
            page.locator("details.watch summary").click();
            page.locator("details.watch button[value=watching]").click();
            page.waitForURL("**/topic/" + topic + "/*");
            page.locator("details.watch summary").click();
            page.locator("details.watch select").selectOption("weekly");
            page.locator("details.watch .how button").click();
            page.waitForURL("**/topic/" + topic + "/*");
            page.locator("details.watch summary").click();
            assertThat(page.locator("details.watch select")).hasValue("weekly");
            assertThat(page.locator("details.watch button[value=watching][aria-pressed=true]"))
                    .isVisible();
            reader.open("/en/me/watching");
            assertThat(page.locator(
                            "main .lrow",
                            new Page.LocatorOptions().setHas(page.locator("a[href*='/topic/" + topic + "/']"))))
                    .containsText("weekly mail");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    private static int unreadOf(String user, int topic) {
        return Api.as(user)
                .get("me/notifications?unread=true&place=topic:" + topic)
                .expect(200)
                .json()
                .getJsonArray("items")
                .size();
    }
}
