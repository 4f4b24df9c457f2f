package org.m4d.portal.moderation;

import java.util.Locale;

/** Where a case of the moderators' queue stands. */
public enum CaseState {
    OPEN,
    /** What was reported was taken down. */
    REMOVED,
    /** What was reported stays. */
    IGNORED,
    /** What waited was let out. */
    APPROVED,
    /** What waited was not let out. */
    REJECTED,
    /** Its author took it back, so that there is nothing to decide. */
    WITHDRAWN;

    /** The name used in texts and in the API: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
