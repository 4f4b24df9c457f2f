package org.m4d.portal.ediscussion;

import java.util.Locale;

/** What somebody, or the clock, did with an e-discussion as a whole: every {@link EDiscussionStep}, and what changes no state. */
public enum EDiscussionDeed {
    PROPOSE,
    ANNOUNCE,
    TAKE_UP,
    DECLINE,
    WITHDRAW,
    OPENING,
    CLOSING,
    REOPEN,
    CANCEL,
    SYNTHESISE,
    ASK,
    REVISE,
    PUBLISH,
    /** A statement of the summary was put in other words while it was being endorsed. */
    CORRECT,
    /** The published summary was corrected in another version. */
    AMEND,
    /** A round of endorsement came to its end. */
    ROUND_END,
    /** Its dates were put elsewhere. */
    RESCHEDULE,
    /** Its title or background was translated, or a translation put in other words or taken away. */
    TRANSLATE,
    /** Somebody was taken into the team. */
    APPOINT,
    /** Somebody left the team, or was asked to. */
    LEAVE;

    /** The deed of taking a step. */
    public static EDiscussionDeed of(EDiscussionStep step) {
        return valueOf(step.name());
    }

    /** The name used in the API and in text keys: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
