package org.m4d.portal.notification;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often a member gets the digest of what is new in the portal. */
public enum Summary {
    NONE,
    DAILY,
    WEEKLY;

    /** The name used in forms, texts and the API: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds one by its {@link #id()}. */
    public static Optional<Summary> of(String id) {
        return Arrays.stream(values())
                .filter(summary -> summary.id().equals(id))
                .findFirst();
    }
}
