package org.m4d.portal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.m4d.portal.it.Running;
import org.m4d.portal.it.browser.pages.LoginPage;

/** Somebody at a browser: a window of her own, with her own cookies. What goes wrong on pages is noticed. */
public final class Person implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Person(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(20_000);
        this.page = context.newPage();
        page.onPageError(error -> complaints.add(error));
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
    }

    /** With an ordinary browser on an ordinary screen. */
    public static Person with(Browser browser) {
        return with(browser, new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    public static Person with(boolean scripts, Browser browser) {
        return scripts ? with(browser) : withoutScript(browser);
    }

    /** Where scripts are switched off, or did not arrive. */
    public static Person withoutScript(Browser browser) {
        return with(
                browser,
                new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
    }

    static Person with(Browser browser, Browser.NewContextOptions options) {
        return new Person(browser.newContext(options));
    }

    /** Opens an address of the portal; fails unless it answers with 200. */
    public Person open(String address) {
        Response response = page.navigate(Running.portal() + address);
        assertThat(response.status()).as(address).isEqualTo(200);
        return this;
    }

    /** Signs in as a demonstration user and comes to the first page. */
    public Person signIn(String user) {
        open("/en/");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .first()
                .click();
        new LoginPage(page).signIn(user, "demo");
        page.waitForURL(Running.portal() + "/**");
        return this;
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** Where she is, after the host. */
    public String address() {
        return page.url().substring(Running.portal().length());
    }

    /** Errors on the console and uncaught ones, so far. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** The cookies that the portal set, without those of the login. */
    List<Cookie> cookies() {
        return context.cookies(Running.portal());
    }

    @Override
    public void close() {
        context.close();
    }
}
