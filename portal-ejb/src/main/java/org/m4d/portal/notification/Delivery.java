package org.m4d.portal.notification;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By which way, and how soon, something reaches a member. Whatever is told at all stands in the portal, too. */
public enum Delivery {
    /** Not told at all. */
    NONE,

    /** In the portal alone. */
    PORTAL,

    /** By a mail of its own. */
    INSTANT,

    /** In the mail that gathers a day. */
    DAILY,

    /** In the mail that gathers a week. */
    WEEKLY;

    /** The name used in forms, texts and the API: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds one by its {@link #id()}. */
    public static Optional<Delivery> of(String id) {
        return Arrays.stream(values())
                .filter(delivery -> delivery.id().equals(id))
                .findFirst();
    }
}
