package org.m4d.portal.group;

import java.util.Locale;

/** What somebody is to a group. */
public enum GroupRelation {
    NONE,
    /** Was invited and has not answered. */
    INVITED,
    /** Has asked to join and was not answered. */
    ASKING,
    MEMBER,
    /** A member who looks after it. */
    OWNER;

    /** The name used in the API: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether she is in it. */
    public boolean inside() {
        return this == MEMBER || this == OWNER;
    }
}
