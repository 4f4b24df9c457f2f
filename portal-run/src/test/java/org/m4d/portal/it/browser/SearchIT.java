package org.m4d.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.it.browser.pages.SearchPage;

/** The second job: an authority finds what was tried elsewhere. The address is the query. */
@BrowserTest
class SearchIT {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAuthoritySearchesNarrowsAndGoesBack(boolean scripts, Browser browser) {
        try (Person authority = (scripts ? Person.with(browser) : Person.withoutScript(browser)).signIn("authority1")) {
            authority.open("/en/search");
            SearchPage search = new SearchPage(authority.page()).search("association");
            assertThat(authority.address()).contains("q=association");
            int all = search.total();
            assertThat(all).isPositive();
            assertThat(search.hits().first().locator("mark").first()).isVisible();

            int french = search.count("lang", "fr");
            search.narrow("lang", "fr");
            assertThat(authority.address()).contains("lang=fr");
            assertThat(search.total()).isEqualTo(french).isLessThan(all);
            assertThat(search.chosen()).hasCount(1);
            assertThat(search.choice("lang", "fr")).isChecked();

            search.chosen().click();
            assertThat(search.chosen()).hasCount(0);
            assertThat(search.total()).isEqualTo(all);

            authority.page().goBack();
            assertThat(search.total()).isEqualTo(french);
            authority.page().goBack();
            assertThat(search.words()).isEqualTo("association");
            assertThat(search.total()).isEqualTo(all);
            authority.page().goForward();
            assertThat(search.choice("lang", "fr")).isChecked();
            assertThat(authority.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAuthorityFindsPracticesOnASubjectAndReadsOne(boolean scripts, Browser browser) {
        try (Person authority = (scripts ? Person.with(browser) : Person.withoutScript(browser)).signIn("authority1")) {
            authority
                    .page()
                    .locator("main a[href*='search?type=practice'], main a[href$='/practice']")
                    .first()
                    .click();
            authority.open("/en/search?type=practice");
            SearchPage search = new SearchPage(authority.page()).search("entretien pompe");
            assertThat(search.choice("type", "practice")).isChecked();
            assertThat(search.total()).isPositive();
            search.narrow("lang", "fr");
            assertThat(authority.address()).contains("type=practice").contains("lang=fr");
            search.hits().first().locator("h3 a").click();
            assertThat(authority.page()).hasURL(java.util.regex.Pattern.compile(".*/practice/\\d+/.*"));
            authority.page().goBack();
            assertThat(search.choice("lang", "fr")).isChecked();
            assertThat(authority.complaints()).isEmpty();
        }
    }

    @Test
    void anAddressIsTheWholeQuery(Browser browser) {
        try (Person reader = Person.with(browser).open("/en/search?q=association&lang=fr")) {
            SearchPage search = new SearchPage(reader.page());
            assertThat(search.words()).isEqualTo("association");
            assertThat(search.choice("lang", "fr")).isChecked();
            search.hits().first().locator("h3 a").click();
            assertThat(reader.page().locator("main h1")).isVisible();
        }
    }

    @Test
    void nothingFoundSaysWhatToDoNext(Browser browser) {
        try (Person reader = Person.with(browser).open("/en/search?q=zzzqqqxxy")) {
            assertThat(new SearchPage(reader.page()).total()).isZero();
            assertThat(reader.page().locator("#results .empty")).isVisible();
        }
    }

    @Test
    void theSearchInTheHeaderLeadsHere(Browser browser) {
        try (Person reader = Person.with(browser).open("/fr/")) {
            reader.page().locator("#q0").fill("association");
            reader.page().locator("#q0").press("Enter");
            assertThat(reader.page().locator("main #q")).hasValue("association");
            assertThat(reader.address()).startsWith("/fr/search?q=association");
        }
    }
}
