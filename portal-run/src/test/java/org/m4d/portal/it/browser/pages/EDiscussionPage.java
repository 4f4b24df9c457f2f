package org.m4d.portal.it.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** An e-discussion with its questions, the contributions to one of them and, for members while it is open, the form. */
public final class EDiscussionPage {
    private final Page page;

    public EDiscussionPage(Page page) {
        this.page = page;
    }

    public String title() {
        return page.locator("main h1").innerText();
    }

    public Locator questions() {
        return page.locator("#questions h3 a");
    }

    /** Turns to the contributions to a question. */
    public EDiscussionPage turnTo(int question) {
        page.locator("#questions a[href='?question=" + question + "#contributions']")
                .click();
        return this;
    }

    public Locator contributions() {
        return page.locator("#contributions article.post");
    }

    /** Those below others. */
    public Locator answers() {
        return page.locator("#contributions .answers article.post");
    }

    /** Begins an answer to a contribution. */
    public EDiscussionPage answer(int contribution) {
        page.locator("#c" + contribution + " a[href$='answer=" + contribution + "#contribute']")
                .click();
        return this;
    }

    public boolean contributionsWelcome() {
        return page.locator("#contribute form textarea[data-editor]").count() == 1;
    }

    public EDiscussionPage write(String text) {
        page.locator("#contribute textarea[data-editor]").fill(text);
        return this;
    }

    public String written() {
        return page.locator("#contribute textarea[data-editor]").inputValue();
    }

    public void contribute() {
        page.locator("#contribute button[value=publish]").click();
    }

    public EDiscussionPage preview() {
        page.locator("#contribute button[value=preview]").click();
        return this;
    }

    public Locator previewed() {
        return page.locator("#body-preview .prose");
    }

    /** Says that something was published. */
    public Locator thanks() {
        return page.locator(".notice.ok");
    }

    /** What was wrong with the form. */
    public Locator errors() {
        return page.locator(".errsum li");
    }
}
