package org.m4d.portal.moderation;

import java.util.Locale;

/** What became of a decision. */
public enum Outcome {
    /** It stands; whether an appeal upheld it, the appeal says. */
    STANDS,
    /** Overturned on appeal, and undone. */
    OVERTURNED,
    /** Undone by a moderator without an appeal. */
    LIFTED;

    /** The name used in texts and in the API: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
