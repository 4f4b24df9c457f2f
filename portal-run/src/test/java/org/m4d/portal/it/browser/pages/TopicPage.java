package org.m4d.portal.it.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A topic with its posts and, for members, the form for a reply. */
public final class TopicPage {
    private final Page page;

    public TopicPage(Page page) {
        this.page = page;
    }

    public String title() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }

    public Locator posts() {
        return page.locator("article.post");
    }

    /** The text of a post, formatted. */
    public Locator text(int number) {
        return page.locator("#p" + number + " .prose");
    }

    public boolean repliesWelcome() {
        return page.locator("#reply form textarea[data-editor]").count() == 1;
    }

    public TopicPage write(String text) {
        page.locator("#reply textarea[data-editor]").fill(text);
        return this;
    }

    public String written() {
        return page.locator("#reply textarea[data-editor]").inputValue();
    }

    public TopicPage preview() {
        page.locator("#reply button[value=preview]").click();
        return this;
    }

    public Locator previewed() {
        return page.locator("#body-preview .prose");
    }

    public void post() {
        page.locator("#reply button[value=publish]").click();
    }

    /** Says that the post was published. */
    public Locator thanks() {
        return page.locator(".notice.ok");
    }

    /** What was wrong with the form. */
    public Locator errors() {
        return page.locator(".errsum li");
    }

    public void edit(int number) {
        page.locator("#p" + number + " details.menu summary").click();
        page.locator("#p" + number + " details.menu a[href$='/edit']").click();
    }
}
