package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.browser.pages.TopicPage;
import org.m4d.portal.it.client.Api;

/** Members carry a post over to those who read another language: beside the original, under their names, until the original changes. */
@BrowserTest
class TranslateIT {
    private static final Api author = Api.as("member2");
    private static final String ARABIC = "شكرا **جزيلا** لكم.";

    private final int topic = topic();

    private static int topic() {
        return author.post(
                        "topics",
                        Json.createObjectBuilder()
                                .add("forum", "introductions")
                                .add("title", "To be translated " + UUID.randomUUID())
                                .add("body", "Thank you **very** much.")
                                .add("lang", "en")
                                .build())
                .expect(201)
                .json()
                .getInt("id");
    }

    private String at(String language) {
        return "/" + language + "/topic/" + topic;
    }

    private static Locator translation(Page page) {
        return page.locator("#p1 .prose[lang=ar]");
    }

    private static Locator original(Page page) {
        return page.locator("#p1 .prose[lang=en]");
    }

    private void translate(Person member, String text) {
        Page page = member.page();
        page.locator("#p1 details.menu summary").click();
        page.locator("#p1 a[href$='/translate']").click();
        page.locator("#lang").selectOption("ar");
        page.locator("#body").fill(text);
        page.locator("main button[value=publish]").click();
        assertThat(new TopicPage(page).thanks()).isVisible();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTranslationStandsBesideTheOriginalAndSaysByWhom(boolean scripts, Browser browser) {
        try (Person member = scripts ? Person.with(browser) : Person.withoutScript(browser)) {
            member.signIn("org1").open(at("en"));
            Page page = member.page();
            page.locator("#p1 details.menu summary").click();
            page.locator("#p1 a[href$='/translate']").click();
            page.locator("#lang").selectOption("ar");
            page.locator("#body").fill(ARABIC);
            page.locator("main button[value=preview]").click();
            assertThat(page.locator("#body-preview strong")).hasText("جزيلا");
            assertThat(page.locator("#body")).hasValue(ARABIC);
            page.locator("main button[value=publish]").click();
            assertThat(new TopicPage(page).thanks()).isVisible();
            assertThat(original(page)).isVisible();
            assertThat(translation(page)).isHidden();
            page.locator("#p1 .trans summary").click();
            assertThat(translation(page)).isVisible();
            assertThat(page.locator("#p1 .trans .tl")).containsText("Ousmane Faty");
            assertThat(member.complaints()).isEmpty();
        }
        try (Person reader = Person.withoutScript(browser).open(at("ar"))) {
            assertThat(translation(reader.page())).isVisible();
            assertThat(translation(reader.page())).hasAttribute("dir", "rtl");
            assertThat(translation(reader.page()).locator("strong")).hasText("جزيلا");
            assertThat(original(reader.page())).isHidden();
            reader.page().locator("#p1 .trans details summary").first().click();
            assertThat(original(reader.page())).isVisible();
            assertThat(reader.cookies()).isEmpty();
        }
    }

    @Test
    void whenTheOriginalChangesTheTranslationSaysSoUntilSomebodyImprovesIt(Browser browser) {
        try (Person member = Person.with(browser).signIn("org1").open(at("en"))) {
            translate(member, ARABIC);
        }
        try (Person writer = Person.with(browser).signIn("member2").open(at("en"))) {
            new TopicPage(writer.page()).edit(1);
            writer.page().locator("#body").fill("Thank you **all** very much.");
            writer.page().locator("main button[value=publish]").click();
            assertThat(original(writer.page()).locator("strong")).hasText("all");
        }
        try (Person member = Person.with(browser).signIn("member1").open(at("ar"))) {
            Page page = member.page();
            assertThat(page.locator("#p1 .tl .badge")).isVisible();
            page.locator("#p1 .tl a[href$='/edit']").click();
            assertThat(page.locator("main .notice:visible")).hasCount(1);
            assertThat(page.locator("#body")).hasValue(ARABIC);
            page.locator("#body").fill("شكرا **لكم جميعا**.");
            page.locator("main button[value=publish]").click();
            assertThat(new TopicPage(page).thanks()).isVisible();
            assertThat(translation(page).locator("strong")).hasText("لكم جميعا");
            assertThat(page.locator("#p1 .tl .badge")).hasCount(0);
            assertThat(page.locator("#p1 .tl")).containsText("Mariam Sissoko");

            page.locator("#p1 .tl a[href$='/history']").click();
            assertThat(page.locator(".diff ins").first()).containsText("جميعا");
            assertThat(member.complaints()).isEmpty();
        }
    }

    @Test
    void aSecondTranslationIntoTheSameLanguageIsRefusedAndNothingIsLost(Browser browser) {
        try (Person member = Person.with(browser).signIn("org1").open(at("en"))) {
            translate(member, ARABIC);
            Page page = member.page();
            page.locator("#p1 details.menu summary").click();
            page.locator("#p1 a[href$='/translate']").click();
            page.locator("#lang").selectOption("ar");
            page.locator("#body").fill("مرة أخرى");
            page.locator("main button[value=publish]").click();
            assertThat(page.locator(".errsum li")).hasCount(1);
            assertThat(page.locator("#body")).hasValue("مرة أخرى");

            page.locator("#lang").selectOption("fr");
            page.locator("#body").fill("Merci **beaucoup**.");
            page.locator("main button[value=publish]").click();
            assertThat(new TopicPage(page).thanks()).isVisible();
            assertThat(page.locator("#p1 .trans summary")).hasCount(2);
        }
    }

    @Test
    void aForumIsReadInOneLanguage(Browser browser) {
        try (Person reader = Person.withoutScript(browser).open("/en/forum/introductions")) {
            Page page = reader.page();
            String mine = "main a[href*='/topic/" + topic + "/']";
            assertThat(page.locator(mine).first()).isVisible();
            page.locator("#lang").selectOption("fr");
            page.locator("form:has(#lang) button").first().click();
            page.waitForURL("**lang=fr**");
            assertThat(page.locator(mine)).hasCount(0);
            assertThat(page.locator("#lang")).hasValue("fr");
            page.locator("#lang").selectOption("en");
            page.locator("form:has(#lang) button").first().click();
            assertThat(page.locator(mine).first()).isVisible();
        }
    }
}
