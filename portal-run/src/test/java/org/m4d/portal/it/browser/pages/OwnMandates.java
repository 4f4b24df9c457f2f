package org.m4d.portal.it.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The page of one's own on which a member lays down a mandate. */
public final class OwnMandates {
    private final Page page;

    public OwnMandates(Page page) {
        this.page = page;
    }

    /** Lays down the mandate for an organisation and agrees to it: in a dialog, or without script on a page of its own. */
    public void layDown(String organisation, boolean scripts) {
        row(organisation).locator("form button").click();
        page.locator(scripts ? "dialog button[value='yes']" : "section[aria-labelledby='sure'] form button")
                .click();
        page.waitForURL(address -> !address.contains("sure="));
    }

    /** Where the mandate for an organisation stands. */
    public Locator row(String organisation) {
        return page.locator(".lrow:has(form)", new Page.LocatorOptions().setHasText(organisation));
    }

    public Locator notice() {
        return page.locator(".notice.ok");
    }

    public Locator errors() {
        return page.locator(".errsum");
    }
}
