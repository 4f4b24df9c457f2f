package org.m4d.portal.it.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The short form by which an association is registered. */
public final class AssociationForm {
    private final Page page;

    public AssociationForm(Page page) {
        this.page = page;
    }

    public AssociationForm name(String name) {
        page.locator("#names").fill(name);
        return this;
    }

    public AssociationForm seat(String country, String place) {
        page.locator("#country").selectOption(country);
        page.locator("#place").fill(place);
        return this;
    }

    public AssociationForm between(String origin, String residence) {
        page.locator("input[name=origins][value=" + origin + "]").check();
        page.locator("input[name=residences][value=" + residence + "]").check();
        return this;
    }

    public AssociationForm about(String summary, String theme) {
        page.locator("#summary").fill(summary);
        page.locator("input[name=themes][value='" + theme + "']").check();
        return this;
    }

    public void register() {
        page.locator("main button[value=publish]").click();
    }

    public Locator errors() {
        return page.locator(".errsum li");
    }

    public String writtenName() {
        return page.locator("#names").inputValue();
    }
}
