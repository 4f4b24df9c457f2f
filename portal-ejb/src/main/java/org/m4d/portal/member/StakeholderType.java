package org.m4d.portal.member;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** From which side somebody takes part. The same list serves members and organisations. */
public enum StakeholderType {
    DIASPORA_ASSOCIATION,
    MIGRANT_ORGANISATION,
    LOCAL_AUTHORITY,
    REGIONAL_AUTHORITY,
    NATIONAL_AUTHORITY,
    AGENCY,
    NGO,
    UNIVERSITY,
    FIRM,
    PRACTITIONER;

    /** The name used in the API and in text keys: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<StakeholderType> of(String id) {
        return Arrays.stream(values()).filter(type -> type.id().equals(id)).findFirst();
    }
}
