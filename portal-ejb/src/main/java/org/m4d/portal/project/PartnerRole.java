package org.m4d.portal.project;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what a partner takes part. */
public enum PartnerRole {
    AUTHORITY_ORIGIN,
    AUTHORITY_DESTINATION,
    FUNDING,
    IMPLEMENTING,
    TECHNICAL;

    /** The name used in the API and in text keys: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether only an authority can take this part. */
    public boolean forAuthorities() {
        return this == AUTHORITY_ORIGIN || this == AUTHORITY_DESTINATION;
    }

    public static Optional<PartnerRole> of(String id) {
        return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
    }
}
