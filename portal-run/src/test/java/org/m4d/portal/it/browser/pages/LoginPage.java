package org.m4d.portal.it.browser.pages;

import com.microsoft.playwright.Page;

/** The login at Keycloak. */
public final class LoginPage {
    private final Page page;

    public LoginPage(Page page) {
        this.page = page;
    }

    public void signIn(String user, String password) {
        page.locator("#username").fill(user);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }

    public boolean shown() {
        return page.locator("#kc-login").count() == 1;
    }
}
