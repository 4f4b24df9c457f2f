package org.m4d.portal.moderation;

import java.util.Locale;

/** What was decided against somebody, and can be appealed against. */
public enum Measure {
    /** Something written was taken down. */
    REMOVAL,
    /** Something written that waited was not let out. */
    REJECTION,
    /** A topic was closed to new posts. */
    CLOSING,
    /** A member may read and not write. */
    SILENCING,
    /** A member may do neither as a member. */
    SUSPENSION;

    /** The name used in texts and in the API: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is about a person and not about what she wrote. */
    public boolean personal() {
        return this == SILENCING || this == SUSPENSION;
    }
}
