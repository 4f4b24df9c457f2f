package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.api.Summaries;

/** What is published is read, cited and corrected; who contributed decides whether she is named. With scripts and without. */
@BrowserTest
class PublicationIT {

    private static final Pattern NEWEST = Pattern.compile("/en/publication/[0-9]+(\\?.*)?$");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPublicationIsReadNamedAndCorrected(boolean scripts, Browser browser) {
        int discussion = Summaries.closed("member1", "authority1");
        int number = Summaries.published(discussion);
        String publication = "/en/publication/" + number;
        try (Person reader = Person.withoutScript(browser).open(publication)) {
            Page page = reader.page();
            assertThat(page.locator("main h1")).containsText("Who signs for the common account?");
            assertThat(page.locator(".stmt .prose strong")).hasText("pays");
            assertThat(page.locator("link[rel=cite-as]"))
                    .hasAttribute("href", Pattern.compile(".*/publication/" + number + "/v1$"));
            assertThat(page.locator("#citation")).containsText("Summary of an e-discussion, version 1.");
            assertThat(page.locator("main")).containsText("No contributor has agreed to be named here.");
            assertThat(page.locator("main a[href$='/v1/summary.pdf']")).isVisible();
            assertThat(reader.cookies()).isEmpty();
        }
        try (Person member =
                person(scripts, browser).signIn("member1").open("/en/ediscussion/" + discussion + "/summary")) {
            Page page = member.page();
            assertThat(page.locator("#naming")).containsText("You are not named.");
            page.locator("#naming button").click();
            assertThat(page.locator("#naming")).containsText("You are named.");
            page.locator("main .notice a[href*='/publication/']").click();
            assertThat(page.locator("section[aria-labelledby=contributors] li")).hasCount(1);
            page.goBack();
            page.reload();
            page.locator("#naming button").click();
            assertThat(page.locator("#naming")).containsText("You are not named.");
            assertThat(member.complaints()).isEmpty();
        }
        try (Person facilitator =
                person(scripts, browser).signIn("facilitator1").open(publication)) {
            Page page = facilitator.page();
            page.locator("main a[href$='/correct']").click();
            page.locator("#statement-1").fill("Name who **paid**.");
            page.locator("input[name^='heading-']").first().fill("Money and time");
            page.locator("button[value=preview]").click();
            assertThat(page.locator("#preview .prose:not(.diff) strong")).hasText("paid");
            assertThat(page.locator("#preview ins").first()).containsText("and time");
            assertThat(page.locator("#statement-1")).hasValue("Name who **paid**.");
            page.locator("main form button.pri").click();
            assertThat(page.locator(".errsum a[href='#reason']")).isVisible();
            assertThat(page.locator("#statement-1")).hasValue("Name who **paid**.");
            page.locator("#reason").fill("A word was wrong.");
            page.locator("main form button.pri").click();
            assertThat(page).hasURL(NEWEST);
            assertThat(page.locator(".notice.ok")).isVisible();
            assertThat(page.locator(".stmt .prose strong")).hasText("paid");
            assertThat(page.locator("main h2").filter(new Locator.FilterOptions().setHasText("Money and time")))
                    .isVisible();
            page.locator("main a[href$='/versions']").click();
            assertThat(page.locator("#v2 del")).containsText(new String[] {"**pays**."});
            assertThat(page.locator("#v2 ins")).containsText(new String[] {"**paid**."});
            page.locator("#v1 h2 a").click();
            assertThat(page.locator("main .notice.warn")).containsText("It was corrected since.");
            assertThat(page.locator(".stmt .prose strong")).hasText("pays");
            assertThat(facilitator.complaints()).isEmpty();
        }
    }

    private static Person person(boolean scripts, Browser browser) {
        return scripts ? Person.with(browser) : Person.withoutScript(browser);
    }
}
