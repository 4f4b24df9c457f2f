package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The month of the e-discussions: a table where there is room, a list of its days on a phone, without scripts. */
@BrowserTest
class EDiscussionCalendarIT {
    private static final String MONTH = "ediscussion/calendar?month=2026-11";
    private static final int HEIGHT = 800;

    @Test
    void aWeekBeginsAsTheLanguageHasIt(Browser browser) {
        try (Person reader = Person.withoutScript(browser).open("/fr/" + MONTH)) {
            assertThat(reader.page().locator(".month th")).hasCount(7);
            assertThat(reader.page().locator(".month th").first()).hasText("lundi");
            reader.open("/ar/" + MONTH);
            assertThat(reader.page().locator(".month th").first()).hasText("السبت");
            // the first day stands on the right
            assertThat(reader.page().locator(".month th").first().boundingBox().x)
                    .isGreaterThan(reader.page().locator(".month th").last().boundingBox().x);
        }
    }

    @Test
    void aDayLeadsToWhatOpensOnIt(Browser browser) {
        try (Person reader = Person.withoutScript(browser).open("/en/" + MONTH)) {
            Page page = reader.page();
            Locator day = page.locator(".month td:has(time[datetime='2026-11-09'])");
            assertThat(day.locator(".num")).isVisible();
            day.locator("a").first().click();
            assertThat(page).hasURL(Pattern.compile("/en/ediscussion/\\d+/"));
        }
    }

    @Test
    void monthsAreTurned(Browser browser) {
        try (Person reader = Person.withoutScript(browser).open("/en/" + MONTH)) {
            Page page = reader.page();
            assertThat(page.locator("h2#month")).hasText("November 2026");
            page.locator("a[rel=prev]").click();
            assertThat(page.locator("h2#month")).hasText("October 2026");
            page.locator("a[rel=next]").click();
            page.locator("a[rel=next]").click();
            assertThat(page.locator("h2#month")).hasText("December 2026");
        }
    }

    @Test
    void onAPhoneItIsAListOfTheDaysOnWhichSomethingHappens(Browser browser) {
        try (Person reader = Person.withoutScript(browser)) {
            reader.page().setViewportSize(320, HEIGHT);
            reader.open("/en/" + MONTH);
            Locator days = reader.page().locator(".month td");
            long visible = days.all().stream().filter(Locator::isVisible).count();
            assertThat(visible)
                    .isPositive()
                    .isEqualTo(reader.page().locator(".month td.has").count())
                    .isLessThan(days.count());
            assertThat(reader.page().locator(".month td.has .long").first()).isVisible();
        }
    }
}
