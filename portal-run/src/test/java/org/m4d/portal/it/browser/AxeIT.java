package org.m4d.portal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What {@link PagesIT} relies on: axe is asked, and what it finds is told. */
@BrowserTest
class AxeIT {

    @Test
    void tellsWhatOffendsAndWhere(Browser browser) {
        try (Page page = browser.newPage()) {
            page.setContent("""
                    <!doctype html><html lang="en"><title>Bad</title><main><h1>Bad</h1>
                    <img src="data:,"><p id="pale" style="color: #ccc; background: #fff">Pale</p></main></html>
                    """);
            assertThat(Axe.colourViolations(page)).singleElement().asString().contains("color-contrast", "#pale");
            assertThat(Axe.violations(page))
                    .anyMatch(one -> one.startsWith("image-alt:"))
                    .anyMatch(one -> one.startsWith("color-contrast:"));
        }
    }
}
