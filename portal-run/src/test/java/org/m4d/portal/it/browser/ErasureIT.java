package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.api.Erasable;

/** An administrator erases a member from that member's page, once she has given a reason and agreed. With scripts and without. */
@BrowserTest
class ErasureIT {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMemberIsErasedOnceTheAdministratorAgrees(boolean scripts, Browser browser) {
        int member = Erasable.join("Erasable Example");
        try (Person administrator = (scripts ? Person.with(browser) : Person.withoutScript(browser))
                .signIn("admin1")
                .open("/en/member/" + member)) {
            Page page = administrator.page();
            page.locator("main a[href$='/erasure']").click();
            assertThat(page.locator("main h1")).containsText("Erasable Example");
            page.locator("textarea#reason").fill("asked for by letter");
            page.locator("main form button.pri").click();
            assertThat(page.locator(".errsum a[href='#agreed']")).isVisible();
            assertThat(page.locator("textarea#reason")).hasValue("asked for by letter");

            page.locator("input[name=agreed]").check();
            page.locator("main form button.pri").click();
            assertThat(page.locator("#done")).isVisible();
            assertThat(page.locator("main")).not().containsText("Erasable Example");
            assertThat(page.locator("main form")).hasCount(0);
            assertThat(administrator.complaints()).isEmpty();
        }
        try (Person reader = Person.withoutScript(browser).open("/en/member/" + member)) {
            assertThat(reader.page().locator("main h1")).hasText("A former member");
            assertThat(reader.page().locator("main .notice")).isVisible();
        }
    }
}
