package org.m4d.portal.practice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What crosses the border in a practice. */
public enum TransferKind {
    PERSONS,
    KNOWHOW,
    FINANCE;

    /** The name in addresses, imports and the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TransferKind> of(String id) {
        return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
    }
}
