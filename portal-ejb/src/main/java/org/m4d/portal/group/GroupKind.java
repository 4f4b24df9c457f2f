package org.m4d.portal.group;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.security.Audience;

/** How a group stands towards those who are not in it. */
public enum GroupKind {
    /** Everybody reads it, any member joins. */
    OPEN,
    /** Everybody knows that it exists and what it is about; its members alone read what is in it. One asks to join, or is invited. */
    CLOSED,
    /** For everybody outside it does not exist. One is invited. */
    HIDDEN;

    /** The name used in forms and in the API: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<GroupKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** Who may know that the group exists, and what it says of itself. */
    public Audience known(ContentRef group) {
        return this == HIDDEN ? Audience.of(group) : Audience.PUBLIC;
    }

    /** Who reads what is in it. */
    public Audience contents(ContentRef group) {
        return this == OPEN ? Audience.PUBLIC : Audience.of(group);
    }
}
