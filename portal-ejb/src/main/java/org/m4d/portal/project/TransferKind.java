package org.m4d.portal.project;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What moves between the two shores. */
public enum TransferKind {
    PERSONS,
    KNOWHOW,
    FINANCE;

    /** The name used in the API and in text keys: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<TransferKind> of(String id) {
        return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
    }
}
