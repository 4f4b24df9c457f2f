package org.m4d.portal.member;

import java.util.Arrays;
import java.util.List;
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
    PRACTITIONER,
    /** Nobody said: an archive brought what she wrote. Nobody chooses it. */
    ARCHIVED;

    /** Those that somebody may choose. */
    public static List<StakeholderType> choices() {
        return Arrays.stream(values()).filter(type -> type != ARCHIVED).toList();
    }

    /** The name used in the API and in text keys: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One that somebody may choose, by its {@link #id()}. */
    public static Optional<StakeholderType> of(String id) {
        return choices().stream().filter(type -> type.id().equals(id)).findFirst();
    }
}
