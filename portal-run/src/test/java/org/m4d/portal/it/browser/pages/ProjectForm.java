package org.m4d.portal.it.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The form by which a project is registered. */
public final class ProjectForm {
    private final Page page;

    public ProjectForm(Page page) {
        this.page = page;
    }

    public ProjectForm what(String title, String summary, String origin, String destination) {
        page.locator("#title").fill(title);
        page.locator("#summary").fill(summary);
        page.locator("#origin").selectOption(origin);
        page.locator("#destination").selectOption(destination);
        return this;
    }

    public ProjectForm ledBy(String association) {
        page.locator("#lead").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(association));
        return this;
    }

    /** Finds an organisation and adds it in this role, as the last of the partners. */
    public ProjectForm partner(String name, String role) {
        int before = partners().count();
        page.locator("#find").fill(name);
        page.locator("button[value=find-partner]").click();
        page.locator("#found button").first().click();
        partners().nth(before).locator("select[name=partner-role]").selectOption(role);
        return this;
    }

    public Locator partners() {
        return page.locator("#partners .repeat");
    }

    public ProjectForm when(String from, String to) {
        page.locator("#from").fill(from);
        page.locator("#to").fill(to);
        return this;
    }

    public ProjectForm budget(String amount, String currency) {
        page.locator("[id='budget.amount']").fill(amount);
        page.locator("[id='budget.currency']").selectOption(currency);
        return this;
    }

    public ProjectForm about(String text, String theme, String transfer) {
        page.locator("#body").fill(text);
        page.locator("input[name=themes][value='" + theme + "']").check();
        page.locator("input[name=transfer][value='" + transfer + "']").check();
        return this;
    }

    public void publish() {
        page.locator("main button.pri[value=publish]").click();
    }

    public Locator errors() {
        return page.locator(".errsum li");
    }

    public String writtenTitle() {
        return page.locator("#title").inputValue();
    }
}
