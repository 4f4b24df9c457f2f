package org.m4d.portal.ledger;

/**
 * How somebody stands to a recommendation at present. Whoever loses the appointment or the mandate stands there no more.
 *
 * @param team whether she is in the team of its discussion and holds the role that this takes
 * @param speaks whether she speaks for the organisation that it is put to
 */
public record Standing(boolean team, boolean speaks) {

    public static final Standing OUTSIDE = new Standing(false, false);

    /** Whether she takes part in it in either way. */
    public boolean within() {
        return team || speaks;
    }
}
