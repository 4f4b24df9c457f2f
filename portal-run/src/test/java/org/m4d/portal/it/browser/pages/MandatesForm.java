package org.m4d.portal.it.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The page on which those in charge of an organisation give and end mandates. */
public final class MandatesForm {
    private final Page page;

    public MandatesForm(Page page) {
        this.page = page;
    }

    /** Types the beginning of a name and takes the member that is offered, by keyboard. */
    public MandatesForm choose(String beginning, String name) {
        member().pressSequentially(beginning);
        Locator offer = page.locator(".ui-autocomplete-item", containing(name));
        offer.waitFor();
        page.keyboard().press("Enter");
        page.waitForCondition(() -> name.equals(member().inputValue()));
        return this;
    }

    /** Types a name and takes nothing of what is offered. */
    public MandatesForm type(String name) {
        member().fill(name);
        return this;
    }

    public void as(String role) {
        page.locator("#role").selectOption(role);
    }

    public void give() {
        page.locator("#grant").click();
    }

    public Locator member() {
        return page.locator("#member_input");
    }

    /** The button by which one of those who may be meant gets the mandate. */
    public Locator meant(String name) {
        return page.locator("#people li button", containing(name));
    }

    /** Where a present mandate of this person stands. */
    public Locator row(String name) {
        return page.locator("#now tbody tr", containing(name));
    }

    /** Where an ended mandate of this person stands. */
    public Locator ended(String name) {
        return page.locator("#then tbody tr", containing(name));
    }

    public Locator buttonToEnd(String name) {
        return row(name).locator("button");
    }

    public Locator question() {
        return page.locator("#sure");
    }

    public void agree() {
        page.locator("#sure .ui-confirmdialog-yes").click();
    }

    public Locator notice() {
        return page.locator(".notice.ok");
    }

    public Locator errors() {
        return page.locator(".errsum");
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
