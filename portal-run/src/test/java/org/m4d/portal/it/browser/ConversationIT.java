package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.Running;
import org.m4d.portal.it.api.Talks;
import org.m4d.portal.it.client.Api;

/** Members talk in private, with scripts and without. */
@BrowserTest
class ConversationIT {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMemberWritesToAnotherFromHerPageAndIsAnswered(boolean scripts, Browser browser) {
        String subject = "A well in Kayes " + UUID.randomUUID();
        String address;
        try (Person member = Person.with(scripts, browser).signIn("org1").open("/en/member/" + Talks.member("org2"))) {
            Page page = member.page();
            page.locator("a[href*='talk/new?to=']").click();
            assertThat(page.locator("input[name=member]")).isChecked();
            page.locator("#subject").fill(subject);
            page.locator("button[value=publish]").click();
            assertThat(page.locator(".errsum li")).hasCount(1);
            assertThat(page.locator("#subject")).hasValue(subject);

            page.locator("#body").fill("Who **mends** the pump?");
            page.locator("button[value=publish]").click();
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(page.locator("h1")).hasText(subject);
            assertThat(page.locator("#m1 strong >> nth=1")).hasText("mends");
            address = member.address().replaceAll("\\?.*", "");
            assertThat(member.complaints()).isEmpty();
        }
        try (Person other = Person.with(scripts, browser).signIn("org2").open("/en/talk")) {
            Page page = other.page();
            assertThat(page.locator(".lrow.unread", new Page.LocatorOptions().setHasText(subject)))
                    .isVisible();
            page.locator("a", new Page.LocatorOptions().setHasText(subject)).click();
            page.locator("#body").fill("Our own fitters.");
            page.locator("button[value=publish]").click();
            assertThat(page.locator("#m2 .prose")).containsText("Our own fitters.");
            page.locator(".crumbs a[href$='/en/talk']").click();
            assertThat(page.locator(".lrow.unread", new Page.LocatorOptions().setHasText(subject)))
                    .hasCount(0);
        }
        try (Person moderator = Person.with(browser).signIn("moderator1")) {
            int status = moderator.page().navigate(absolute(address)).status();
            assertThat(status).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void namesAreFoundAndChosenOnTheServer(boolean scripts, Browser browser) {
        try (Person member = Person.with(scripts, browser).signIn("verifier4").open("/en/talk/new")) {
            Page page = member.page();
            page.locator("#subject").fill("Names");
            page.locator("#body").fill("Hello.");
            page.locator("#members").fill("Zzzyx Nobody, Fatou Ndiaye");
            page.locator("button[value=publish]").click();
            assertThat(page.locator("#members-err")).isVisible();
            assertThat(page.locator("#members")).hasValue("Zzzyx Nobody");
            assertThat(page.locator("input[name=member]")).hasCount(1);
            assertThat(page.locator("input[name=member]")).isChecked();

            page.locator("#members").fill("");
            page.locator("button[value=publish]").click();
            assertThat(page.locator("h1")).hasText("Names");
            assertThat(page.locator("#people .who")).hasCount(2);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leavingIsAskedForFirst(boolean scripts, Browser browser) {
        int id = Talks.start(Api.as("facilitator1"), "To be left", "Text.", List.of(Talks.member("authority2")));
        try (Person member = Person.with(scripts, browser).signIn("authority2").open("/en/talk/" + id)) {
            Page page = member.page();
            page.locator("form[action$='/leave'] button").click();
            page.locator(scripts ? "dialog[open] button.pri" : ".notice.warn button.pri")
                    .click();
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(page.navigate(absolute("/en/talk/" + id)).status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsReportedIsHandedOverAsChosen(boolean scripts, Browser browser) {
        String word = UUID.randomUUID().toString();
        int id = Talks.start(Api.as("org1"), "Not handed over " + word, "First " + word, List.of(Talks.member("org2")));
        for (String text : List.of("Second ", "Insult ")) {
            JsonObject message = Json.createObjectBuilder()
                    .add("body", text + word)
                    .add("lang", "en")
                    .build();
            Api.as("org1").post("conversations/" + id + "/messages", message).expect(201);
        }
        try (Person member = Person.with(scripts, browser).signIn("org2").open("/en/talk/" + id)) {
            Page page = member.page();
            page.locator("#m3 a[href*='/flag/message/']").click();
            page.locator("input[name=before][value='1']").check();
            page.locator("main form button.pri").click();
            assertThat(page.locator("#reason .err")).isVisible();
            assertThat(page.locator("input[name=before][value='1']")).isChecked();
            page.locator("input[name=reason][value=inappropriate]").check();
            page.locator("main form button.pri").click();
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(page.locator("main .lrow").first()).containsText("Private message by");
        }
        try (Person moderator =
                Person.with(scripts, browser).signIn("moderator1").open("/en/moderation")) {
            Page page = moderator.page();
            Locator reported = page.locator(".case", new Page.LocatorOptions().setHasText("Insult " + word));
            assertThat(reported).containsText("Second " + word);
            assertThat(page.locator("main")).not().containsText("First " + word);
            assertThat(page.locator("main")).not().containsText("Not handed over " + word);
            reported.locator("button[value=ignore]").click();
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(page.locator("main")).not().containsText(word);
        }
    }

    private static String absolute(String address) {
        return address.startsWith("http") ? address : Running.portal() + address;
    }
}
