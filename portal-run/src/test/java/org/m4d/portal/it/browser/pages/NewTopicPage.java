package org.m4d.portal.it.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The form that opens a topic. */
public final class NewTopicPage {
    private final Page page;

    public NewTopicPage(Page page) {
        this.page = page;
    }

    public NewTopicPage title(String title) {
        page.locator("#title").fill(title);
        return this;
    }

    public NewTopicPage text(String text) {
        page.locator("#body").fill(text);
        return this;
    }

    public NewTopicPage tags(String tags) {
        page.locator("#tags").fill(tags);
        return this;
    }

    public NewTopicPage language(String tag) {
        page.locator("#lang").selectOption(tag);
        return this;
    }

    public String writtenTitle() {
        return page.locator("#title").inputValue();
    }

    public String writtenText() {
        return page.locator("#body").inputValue();
    }

    public void publish() {
        page.locator("main button[value=publish]").click();
    }

    public NewTopicPage preview() {
        page.locator("main button[value=preview]").click();
        return this;
    }

    public Locator previewed() {
        return page.locator("#body-preview .prose");
    }

    public Locator errors() {
        return page.locator(".errsum li");
    }
}
