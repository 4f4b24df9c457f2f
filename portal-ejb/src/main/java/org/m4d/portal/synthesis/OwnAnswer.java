package org.m4d.portal.synthesis;

/**
 * What the member who asks said last to a statement in the present round.
 *
 * @param statement its id
 * @param wording the wording that she answered
 * @param verdict {@code endorse}, {@code dissent} or {@code abstain}
 * @param reason null for none
 * @param lang BCP 47 tag of the reason; null where there is none
 * @param counts false once the statement was put in other words
 * @param carried whether she gave it in an earlier round
 */
public record OwnAnswer(
        long statement, int wording, String verdict, String reason, String lang, boolean counts, boolean carried) {}
