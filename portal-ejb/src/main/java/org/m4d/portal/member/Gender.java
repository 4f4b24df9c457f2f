package org.m4d.portal.member;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a member may say of her gender. Nobody has to; it is shown to nobody else, and counted in groups of at least five alone. */
public enum Gender {
    WOMAN,
    MAN,
    /** Neither of the two. */
    ANOTHER;

    /** The name used in forms, texts and the API: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds one by its {@link #id()}. */
    public static Optional<Gender> of(String id) {
        return Arrays.stream(values()).filter(gender -> gender.id().equals(id)).findFirst();
    }
}
