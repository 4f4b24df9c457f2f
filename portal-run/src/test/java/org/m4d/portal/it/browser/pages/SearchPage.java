package org.m4d.portal.it.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Search with its facets. */
public final class SearchPage {
    private final Page page;

    public SearchPage(Page page) {
        this.page = page;
    }

    public SearchPage search(String words) {
        page.locator("#q").fill(words);
        page.locator("main form[role=search] button").click();
        return this;
    }

    public String words() {
        return page.locator("#q").inputValue();
    }

    public Locator hits() {
        return page.locator("#results li.lrow");
    }

    /** How many were found in all. */
    public int total() {
        String said = page.locator("#results p[role=status]").innerText().replaceAll("\\D", "");
        return said.isEmpty() ? 0 : Integer.parseInt(said);
    }

    /** A value of a facet, by its value in the address. */
    public Locator choice(String facet, String value) {
        return page.locator("#filters input[name='" + facet + "'][value='" + value + "']");
    }

    /** How many hits a value says it brings. */
    public int count(String facet, String value) {
        return Integer.parseInt(choice(facet, value)
                .locator("xpath=..")
                .locator(".cnt")
                .innerText()
                .replaceAll("\\D", ""));
    }

    public SearchPage narrow(String facet, String value) {
        choice(facet, value).check();
        page.locator("#filters > button").click();
        return this;
    }

    /** The filters in use, each of which can be dropped. */
    public Locator chosen() {
        return page.locator("ul.filters a.tag");
    }

    public Locator pages() {
        return page.locator("nav.pager li a");
    }
}
