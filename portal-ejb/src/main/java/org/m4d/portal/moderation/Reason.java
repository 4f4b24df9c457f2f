package org.m4d.portal.moderation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why something is reported or decided against: the rules of the house, of which the texts {@code reason.<id>} tell what they say. */
public enum Reason {
    SPAM,
    OFF_TOPIC,
    INAPPROPRIATE,
    ILLEGAL,
    OTHER;

    /** The name used in texts, forms and the API: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds a reason by its {@link #id()}; empty when there is none, or none was given. */
    public static Optional<Reason> of(String id) {
        return Arrays.stream(values()).filter(reason -> reason.id().equals(id)).findFirst();
    }

    /** Whether somebody has to say what is meant, for the word alone does not. */
    public boolean wantsWords() {
        return this == ILLEGAL || this == OTHER;
    }
}
