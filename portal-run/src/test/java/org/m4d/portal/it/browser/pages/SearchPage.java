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

    /** How many were found in all: the last number that the page says, after those of the hits it shows. */
    public int total() {
        String[] said = page.locator("#results p[role=status] strong")
                .innerText()
                .replaceAll("(?<=\\d)[\\p{Z},.’]+(?=\\d{3})", "")
                .split("\\D+");
        return said.length == 0 || said[said.length - 1].isEmpty() ? 0 : Integer.parseInt(said[said.length - 1]);
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
