package org.m4d.portal.it.browser;

import com.microsoft.playwright.Browser;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers each user's cookies, so that many windows need one login. Several browsers may ask at once. */
final class SignedIn {
    private final Map<String, String> states = new ConcurrentHashMap<>();

    /** A window of this visit's size and reader. */
    Person at(Visit visit, Browser browser) {
        Browser.NewContextOptions options = visit.options();
        if (!visit.reader().isEmpty()) {
            options.setStorageState(states.computeIfAbsent(visit.reader(), user -> signIn(user, browser)));
        }
        return Person.with(browser, options);
    }

    private static String signIn(String user, Browser browser) {
        try (Person person = Person.with(browser).signIn(user)) {
            return person.context().storageState();
        }
    }
}
