package org.m4d.portal.practice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The level of government at which something was done. */
public enum GovernmentLevel {
    LOCAL,
    REGIONAL,
    NATIONAL,
    INTERNATIONAL;

    /** The name in addresses, imports and the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<GovernmentLevel> of(String id) {
        return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
    }
}
