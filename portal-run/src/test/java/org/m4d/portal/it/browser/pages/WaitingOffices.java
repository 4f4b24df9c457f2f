package org.m4d.portal.it.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The list of offices that administrators confirm. */
public final class WaitingOffices {
    private final Page page;

    public WaitingOffices(Page page) {
        this.page = page;
    }

    /** Confirms the office at an authority and agrees to it: in a dialog, or without script on a page of its own. */
    public void confirm(String authority, boolean scripts) {
        row(authority).locator("button").click();
        page.locator(scripts ? "dialog button[value='yes']" : "section[aria-labelledby='sure'] form button")
                .click();
        page.waitForURL(address -> address.contains("confirmed="));
    }

    /** Where the office at an authority waits. */
    public Locator row(String authority) {
        return page.locator("main li.lrow", new Page.LocatorOptions().setHasText(authority));
    }

    public Locator notice() {
        return page.locator(".notice.ok");
    }
}
