package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.browser.pages.LoginPage;
import org.m4d.portal.it.browser.pages.TopicPage;

/** The first login asks who somebody is, and then leads on to what she wanted to do. */
@BrowserTest
class FirstLoginIT {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNewcomerIntroducesHerselfAndReplies(boolean scripts, Browser browser) {
        String name = Newcomer.register();
        try (Person person = scripts ? Person.with(browser) : Person.withoutScript(browser)) {
            person.open("/en/topic/2");
            Page page = person.page();
            page.locator("#reply a").click();
            new LoginPage(page).signIn(name, "demo");
            assertThat(page.locator("form[action='/ui/member/welcome']")).isVisible();

            page.locator("#name").fill("");
            page.locator("form[action='/ui/member/welcome'] button").click();
            assertThat(page.locator(".errsum li").first()).isVisible();

            page.locator("#name").fill("New Person");
            if ("select".equals(page.locator("#stakeholder").evaluate("e => e.localName"))) {
                page.locator("#stakeholder").selectOption("ngo");
            } else {
                page.locator("[name=stakeholder][value=ngo]").check();
            }
            page.locator("form[action='/ui/member/welcome'] button").click();

            TopicPage topic = new TopicPage(page);
            assertThat(page.locator("#reply textarea[data-editor]")).isVisible();
            assertThat(person.address()).startsWith("/en/topic/2");
            topic.write("My first words here").post();
            assertThat(topic.thanks()).isVisible();
        }
    }
}
