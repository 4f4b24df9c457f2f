package org.m4d.portal.ledger;

import java.util.Locale;

/** What somebody, or the portal, did with a recommendation: every {@link RecommendationStep}, and what changes no state. */
public enum LedgerDeed {
    RECOMMEND,
    ACCEPT,
    ACCEPT_PARTLY,
    DECLINE,
    BEGIN,
    REPORT,
    KEEP,
    KEEP_PARTLY,
    BREAK,
    REASSESS,
    WITHDRAW,
    SUPERSEDE,
    /** It was put in other words, or to somebody else. */
    REWORD,
    /** Its deadline was put elsewhere. */
    MOVE_DEADLINE,
    /** Evidence can be read from now on. */
    EVIDENCE,
    /** The portal reminded those who are to act. */
    REMIND;

    /** The deed of taking a step. */
    public static LedgerDeed of(RecommendationStep step) {
        return valueOf(step.name());
    }

    /** The name used in the API and in text keys: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
