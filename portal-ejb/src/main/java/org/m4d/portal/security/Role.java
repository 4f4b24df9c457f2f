package org.m4d.portal.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the identity provider says somebody is. Rights inside one association or discussion are held by those features. */
public enum Role {
    MEMBER,
    FACILITATOR,
    REVIEWER,
    VERIFIER,
    MODERATOR,
    ADMINISTRATOR,
    IMPORTER;

    /** The name of the realm role. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }
}
