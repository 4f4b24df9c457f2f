package org.m4d.portal.synthesis;

/**
 * How many say what to a statement as it is worded now.
 *
 * @param lapsed how many answered an earlier wording in the same round, and not this one
 */
public record Tally(int endorse, int dissent, int abstain, int lapsed) {

    public static final Tally NONE = new Tally(0, 0, 0, 0);

    /** Fewer than these make no minority report, whatever their share: two of six would be above every threshold. */
    public static final int FEWEST_DISSENTS = 3;

    private static final int PER_CENT = 100;

    /** Those whose share of dissent is measured: who abstains is not among them. */
    public int voices() {
        return endorse + dissent;
    }

    /** Whether anybody answered. */
    public boolean answered() {
        return voices() + abstain > 0;
    }

    /**
     * Whether the reasons of those who dissent are a minority report: at least {@value #FEWEST_DISSENTS}, and more than the threshold.
     *
     * @param threshold in per cent of those who endorse or dissent
     */
    public boolean minority(int threshold) {
        return dissent >= FEWEST_DISSENTS && PER_CENT * dissent > threshold * voices();
    }
}
