package org.m4d.portal.posting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a poll is voted in. */
public enum PollKind {
    /** One option. */
    SINGLE,
    /** Several options, all alike. */
    MULTIPLE,
    /** Options in an order, counted by Schulze's method. */
    RANKED;

    /** The name used in forms, texts and the API: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PollKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
