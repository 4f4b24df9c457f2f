package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.browser.pages.NewTopicPage;
import org.m4d.portal.it.browser.pages.TopicPage;

/** Thanks with one press, with scripts and without. */
@BrowserTest
class ReactIT {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aReaderThanksTakesItBackAndIsNamed(boolean scripts, Browser browser) {
        String topic;
        try (Person author = Person.with(browser).signIn("member1").open("/en/forum/introductions/new")) {
            new NewTopicPage(author.page())
                    .title("Something to be thanked for")
                    .text("A text that helps.")
                    .publish();
            assertThat(new TopicPage(author.page()).thanks()).isVisible();
            assertThat(author.page().locator("#p1 button.react")).hasCount(0);
            topic = author.address().replaceAll("\\?.*", "");
        }
        Person reader = scripts ? Person.with(browser) : Person.withoutScript(browser);
        try (reader) {
            reader.signIn("member2").open(topic);
            Locator thanks = reader.page().locator("#p1 button.react").first();
            assertThat(thanks).hasAttribute("aria-pressed", "false");

            thanks.click();
            assertThat(thanks).hasAttribute("aria-pressed", "true");
            assertThat(thanks.locator(".n")).hasText("1");
            reader.open(topic);
            assertThat(thanks).hasAttribute("aria-pressed", "true");

            thanks.click();
            assertThat(thanks).hasAttribute("aria-pressed", "false");
            assertThat(thanks.locator(".n")).hasText("");
            thanks.click();
            assertThat(thanks).hasAttribute("aria-pressed", "true");
            assertThat(reader.complaints()).isEmpty();
        }
        try (Person anybody = Person.withoutScript(browser).open(topic)) {
            Locator thanks = anybody.page().locator("#p1 a.react");
            assertThat(thanks).hasCount(1);
            assertThat(thanks.locator(".n")).hasText("1");
            thanks.click();
            assertThat(anybody.page().locator("main li.who")).hasCount(1);
            assertThat(anybody.page().locator("main li.who a")).hasText("Lucía Paredes");
            assertThat(anybody.cookies()).isEmpty();
        }
    }
}
