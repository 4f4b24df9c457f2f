package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.client.Api;

/** The team translates title and background of an e-discussion, and titles of its documents; readers find them in their language. */
@BrowserTest
class EDiscussionTranslationIT {

    private static final String TOO_LONG = "t".repeat(201);

    private String title;
    private int id;

    @BeforeEach
    void announce() {
        Instant opens = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(2, ChronoUnit.DAYS);
        title = "What keeps a well running? " + UUID.randomUUID();
        JsonObject wanted = Json.createObjectBuilder()
                .add("title", title)
                .add("background", "Wells fail in their third year.")
                .add("lang", "en")
                .add("opens", opens.toString())
                .add("closes", opens.plus(20, ChronoUnit.DAYS).toString())
                .add("languages", Json.createArrayBuilder().add("en"))
                .add(
                        "questions",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("text", Json.createObjectBuilder().add("en", "What broke first?"))))
                .build();
        id = Api.as("facilitator1")
                .post("ediscussions", wanted)
                .expect(201)
                .json()
                .getInt("id");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theTeamTranslatesItAndReadersFindTheirLanguage(boolean scripts, Browser browser) {
        try (Person facilitator =
                Person.with(scripts, browser).signIn("facilitator1").open("/en/ediscussion/" + id + "/edit")) {
            Page page = facilitator.page();
            page.locator("details:has(#title-fr) > summary").click();
            assertThat(page.locator("#title-en")).hasCount(0);
            // without the browser's own limit, as whoever writes by other means
            page.locator("#title-fr").evaluate("field => field.removeAttribute('maxlength')");
            page.locator("#title-fr").fill(TOO_LONG);
            page.locator("#background-fr").fill("Les puits lâchent la **troisième** année.");
            page.locator("main button.pri[value=publish]").click();

            assertThat(page.locator(".errsum a[href='#title-fr']")).isVisible();
            assertThat(page.locator("#title-fr-err")).isVisible();
            assertThat(page.locator("#title-fr")).hasValue(TOO_LONG);
            assertThat(page.locator("#background-fr")).hasValue("Les puits lâchent la **troisième** année.");
            page.locator("#title-fr").fill("Ce qui maintient un puits");
            page.locator("#title-ar").fill("ما الذي يُبقي البئر عاملة؟");
            page.locator("main button.pri[value=publish]").click();
            assertThat(page.locator("main h1")).hasText(title);
            assertThat(facilitator.complaints()).isEmpty();
        }
        try (Person reader = Person.withoutScript(browser).open("/fr/ediscussion/" + id)) {
            Page page = reader.page();
            assertThat(page.locator("main h1")).hasText("Ce qui maintient un puits");
            assertThat(page.locator("main h1")).hasAttribute("lang", "fr");
            assertThat(page.locator(".pagehead bdi[lang=en]")).hasText(title);
            assertThat(page.locator(".prose[lang=fr] strong")).hasText("troisième");
            page.locator("section[aria-labelledby=background] details > summary")
                    .click();
            assertThat(page.locator(".prose[lang=en]")).containsText("Wells fail in their third year.");
            assertThat(page.locator(".badge")).hasCount(0);
        }
        try (Person reader = Person.withoutScript(browser).open("/ar/ediscussion/" + id)) {
            Page page = reader.page();
            page.setViewportSize(320, 640);
            assertThat(page.locator("main h1")).hasAttribute("dir", "rtl");
            assertThat(page.locator("section[aria-labelledby=background] .prose"))
                    .hasAttribute("dir", "ltr");
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= 320"))
                    .isTrue();
        }
        try (Person facilitator =
                Person.with(scripts, browser).signIn("facilitator1").open("/en/ediscussion/" + id + "/edit")) {
            Page page = facilitator.page();
            page.locator("#title").fill(title + " And who?");
            page.locator("main button.pri[value=publish]").click();
            assertThat(page.locator("main h1")).hasText(title + " And who?");
            page.navigate(page.url().replaceAll("/en/ediscussion/.*", "/fr/ediscussion/" + id));
            assertThat(page.locator(".pagehead .badge")).isVisible();

            page.navigate(page.url().replaceAll("/fr/ediscussion/.*", "/en/ediscussion/" + id + "/edit"));
            page.locator("details:has(#title-fr) > summary").click();
            page.locator("input[name=confirmed][value=fr]").check();
            page.locator("main button.pri[value=publish]").click();
            assertThat(page.locator("main h1")).hasText(title + " And who?");
            page.navigate(page.url().replaceAll("/en/ediscussion/.*", "/fr/ediscussion/" + id));
            assertThat(page.locator(".pagehead .badge")).hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDocumentHasATitleInEveryLanguage(boolean scripts, Browser browser) {
        try (Person facilitator =
                Person.with(scripts, browser).signIn("facilitator1").open("/en/ediscussion/" + id + "/documents")) {
            Page page = facilitator.page();
            page.locator("#title").fill("The law");
            page.locator("#url").fill("https://example.org/law");
            page.locator("details:has(#title-fr) > summary").click();
            page.locator("#title-fr").fill("La loi");
            page.locator("form[action='/ui/ediscussion-documents'] button.pri").click();
            page.locator("a[href$='/titles']").click();
            assertThat(page.locator("#title-fr")).hasValue("La loi");
            page.locator("#title-ar").evaluate("field => field.removeAttribute('maxlength')");
            page.locator("#title-ar").fill(TOO_LONG);
            page.locator("main button.pri").click();
            assertThat(page.locator("#title-ar-err")).isVisible();
            page.locator("#title-ar").fill("القانون");
            page.locator("main button.pri").click();
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(facilitator.complaints()).isEmpty();
        }
        try (Person reader = Person.withoutScript(browser).open("/ar/ediscussion/" + id)) {
            assertThat(reader.page().locator("#documents h3")).containsText("القانون");
        }
    }
}
