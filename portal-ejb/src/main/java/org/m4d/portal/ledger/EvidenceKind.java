package org.m4d.portal.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What evidence says of a recommendation. */
public enum EvidenceKind {
    /** That it is being carried out, or was. */
    SUPPORTS,
    /** That it is not, or was undone. */
    CONTRADICTS;

    /** The name used in the API and in text keys: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EvidenceKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
