package org.m4d.portal.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what order recommendations are listed. */
public enum LedgerOrder {
    /** The newest first. */
    NEWEST,
    /** Those that are overdue first, the longest before the others; then those that are to be done, by their deadlines; then all others. */
    DEADLINE;

    /** The name used in the API and in addresses: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LedgerOrder> of(String id) {
        return Arrays.stream(values()).filter(order -> order.id().equals(id)).findFirst();
    }
}
