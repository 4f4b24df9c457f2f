package org.m4d.portal.it.browser;

import java.util.UUID;
import org.m4d.portal.it.client.Keycloak;

/** Somebody with an account at Keycloak who was never here before. */
final class Newcomer {
    /** One for the tests that only look at the first page such a person sees. */
    static final String NAME = register();

    private Newcomer() {}

    /** A new one; returns the username, with the password of all demonstration users. */
    static String register() {
        String name = "it-newcomer-" + UUID.randomUUID();
        Keycloak.administration().register(name);
        return name;
    }
}
