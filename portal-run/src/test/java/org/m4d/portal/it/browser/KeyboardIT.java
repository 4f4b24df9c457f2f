package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything by keyboard alone. */
@BrowserTest
class KeyboardIT {
    private static final String FOCUSED = "() => document.activeElement.outerHTML.slice(0, 200)";
    private static final String FOCUS_IS_VISIBLE = """
            () => {
                const e = document.activeElement;
                const style = getComputedStyle(e);
                const box = e.getBoundingClientRect();
                return e.matches(":focus-visible") && box.width > 0 && box.height > 0
                    && (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== "none");
            }
            """;

    @Test
    void theFirstStopLeadsToTheContent(Browser browser) {
        try (Person person = Person.with(browser).open("/en/forum")) {
            Page page = person.page();
            page.keyboard().press("Tab");
            assertThat(page.locator("a.skip")).isFocused();
            assertThat(page.locator("a.skip")).isInViewport();
            page.keyboard().press("Enter");
            assertThat(page.locator("#main")).isFocused();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/ar/forum", "/en/topic/1", "/fr/search?q=association"})
    void everyStopCanBeSeenAndTheEndIsReached(String address, Browser browser) {
        try (Person person = Person.with(browser).open(address)) {
            Page page = person.page();
            int stops = 0;
            page.keyboard().press("Tab");
            while (!page.locator("body")
                            .evaluate("e => document.activeElement === e")
                            .equals(true)
                    && stops < 400) {
                stops++;
                assertThat(page.evaluate(FOCUS_IS_VISIBLE))
                        .as(() -> (String) page.evaluate(FOCUSED))
                        .isEqualTo(true);
                page.keyboard().press("Tab");
            }
            assertThat(stops).isBetween(15, 399);
        }
    }

    @Test
    void menusOpenAndEscapeClosesThem(Browser browser) {
        try (Person person = Person.with(browser).signIn("member1")) {
            for (int i = 0; i < 2; i++) {
                Locator menu = person.page().locator(".hdr details.menu").nth(i);
                Locator summary = menu.locator("summary");
                summary.focus();
                person.page().keyboard().press("Enter");
                assertThat(menu).hasAttribute("open", "");
                person.page().keyboard().press("Tab");
                assertThat(menu.locator("a, button").first()).isFocused();
                person.page().keyboard().press("Escape");
                assertThat(menu.locator("ul")).isHidden();
                assertThat(summary).isFocused();
            }
        }
    }

    @Test
    void onAPhoneTheNavigationOpensByItsButton(Browser browser) {
        try (Person person = Person.with(browser, new Browser.NewContextOptions().setViewportSize(320, 800))
                .open("/en/")) {
            Locator button = person.page().locator(".navbtn");
            Locator first = person.page().locator("#nav li a").first();
            assertThat(first).isHidden();
            button.focus();
            person.page().keyboard().press("Space");
            assertThat(first).isVisible();
            assertThat(button).hasAttribute("aria-expanded", "true");
            person.page().keyboard().press("Enter");
            assertThat(first).isHidden();
        }
    }

    @Test
    void onAPhoneWithoutScriptTheNavigationOpensToo(Browser browser) {
        try (Person person = Person.with(
                        browser,
                        new Browser.NewContextOptions()
                                .setViewportSize(320, 800)
                                .setJavaScriptEnabled(false))
                .open("/en/")) {
            Locator first = person.page().locator("#nav li a").first();
            assertThat(first).isHidden();
            person.page().locator(".navbtn").click();
            assertThat(first).isVisible();
        }
    }

    @Test
    void aReplyIsWrittenAndSentByKeyboard(Browser browser) {
        try (Person person = Person.with(browser).signIn("member1").open("/en/topic/3")) {
            Page page = person.page();
            page.locator("#reply textarea[data-editor]").focus();
            page.keyboard().type("Written ");
            page.keyboard().press("Control+b");
            page.keyboard().type("by keyboard");
            assertThat(page.locator("#reply textarea[data-editor]")).hasValue("Written **by keyboard**");
            page.locator("#reply button[value=publish]").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".notice.ok")).isVisible();
        }
    }
}
