package org.m4d.portal.ledger;

import java.util.Locale;

/** In what capacity somebody did something in the ledger, at the time when it was done. */
public enum Capacity {
    /** Of the team of the discussion. */
    TEAM,
    /** For the organisation that the recommendation is put to. */
    ADDRESSEE,
    /** Any other member. */
    MEMBER;

    static Capacity of(Standing standing) {
        if (standing.speaks()) {
            return ADDRESSEE;
        }
        return standing.team() ? TEAM : MEMBER;
    }

    /** The name used in the API and in text keys: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
