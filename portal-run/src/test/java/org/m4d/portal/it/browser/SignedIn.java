package org.m4d.portal.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.HashMap;
import java.util.Map;

/** Remembers each user's cookies, so that many windows need one login. */
final class SignedIn {
    private final Browser browser;
    private final Map<String, String> states = new HashMap<>();

    SignedIn(Browser browser) {
        this.browser = browser;
    }

    /** A window of this visit's size, theme and reader. */
    Person at(Visit visit) {
        Browser.NewContextOptions options = visit.options();
        if (!visit.reader().isEmpty()) {
            options.setStorageState(states.computeIfAbsent(visit.reader(), this::signIn));
        }
        Person person = Person.with(browser, options);
        BrowserContext context = person.context();
        if (!visit.cookies().isEmpty()) {
            context.addCookies(visit.cookies());
        }
        return person;
    }

    private String signIn(String user) {
        try (Person person = Person.with(browser).signIn(user)) {
            return person.context().storageState();
        }
    }
}
