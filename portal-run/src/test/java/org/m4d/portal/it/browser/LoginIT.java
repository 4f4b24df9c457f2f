package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.Running;
import org.m4d.portal.it.browser.pages.LoginPage;
import org.m4d.portal.it.browser.pages.TopicPage;

/** In and out, here and at Keycloak, with scripts and without. */
@BrowserTest
class LoginIT {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void signingInLeadsBackToWhereOneWas(boolean scripts, Browser browser) {
        try (Person person = scripts ? Person.with(browser) : Person.withoutScript(browser)) {
            person.open("/en/topic/1");
            String address = person.address();
            person.page().locator("#reply a").click();
            new LoginPage(person.page()).signIn("authority1", "demo");

            person.page().waitForURL(Running.portal() + "/en/topic/**");
            assertThat(person.address()).isEqualTo(address);
            assertThat(new TopicPage(person.page()).repliesWelcome()).isTrue();
            assertThat(person.cookies()).allMatch(cookie -> cookie.httpOnly);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void signingOutEndsTheSessionHereAndAtKeycloak(boolean scripts, Browser browser) {
        try (Person person = scripts ? Person.with(browser) : Person.withoutScript(browser)) {
            person.signIn("authority1");
            person.page().locator(".hdr details.menu:has(form) summary").click();
            person.page().locator("form[action='/ui/logout'] button").click();

            person.page().waitForURL(Running.portal() + "/**");
            assertThat(person.page().locator(".hdr a[href^='/login']")).isVisible();
            assertThat(person.complaints()).isEmpty();
            // at Keycloak too: it asks for the password again
            person.page().locator(".hdr a[href^='/login']").click();
            assertThat(person.page().locator("#kc-login")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", ""})
    void aWrongPasswordLeadsNowhere(String password, Browser browser) {
        try (Person person = Person.with(browser).open("/en/")) {
            person.page().locator(".hdr a[href^='/login']").click();
            LoginPage login = new LoginPage(person.page());
            login.signIn("verifier4", password);
            assertThat(person.page().locator("#kc-login")).isVisible();
            assertThat(login.shown()).isTrue();
            person.open("/en/");
            assertThat(person.page().locator(".hdr a[href^='/login']")).isVisible();
        }
    }
}
