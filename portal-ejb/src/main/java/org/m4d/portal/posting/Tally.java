package org.m4d.portal.posting;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What was counted in a poll, kept in its row: for each option how many chose it, or, where options are ranked, for each pair of options how
 * many put the first before the second. Nothing in it tells one ballot from another, so an anonymous poll can forget its ballots.
 */
public final class Tally {

    private static final String SEPARATOR = ",";

    private final int options;
    private final boolean ranked;
    private final int[] counts;

    private Tally(int options, boolean ranked, int[] counts) {
        this.options = options;
        this.ranked = ranked;
        this.counts = counts;
        if (counts.length != size(options, ranked)) {
            throw new IllegalArgumentException("a tally of " + counts.length + " numbers for " + options + " options");
        }
    }

    /** Of a poll in which nobody has voted. */
    public static Tally empty(int options, boolean ranked) {
        return new Tally(options, ranked, new int[size(options, ranked)]);
    }

    /** Reads the written form. */
    public static Tally parse(int options, boolean ranked, String text) {
        return new Tally(
                options,
                ranked,
                Arrays.stream(text.split(SEPARATOR, -1))
                        .mapToInt(Integer::parseInt)
                        .toArray());
    }

    private static int size(int options, boolean ranked) {
        return ranked ? options * options : options;
    }

    public Tally plus(Ballot ballot) {
        return with(ballot, 1);
    }

    public Tally minus(Ballot ballot) {
        return with(ballot, -1);
    }

    private Tally with(Ballot ballot, int weight) {
        int[] sum = counts.clone();
        for (int i = 0; i < options; i++) {
            if (!ranked && ballot.chose(i)) {
                sum[i] += weight;
            }
            for (int j = 0; ranked && j < options; j++) {
                sum[i * options + j] += ballot.prefers(i, j) ? weight : 0;
            }
        }
        return new Tally(options, ranked, sum);
    }

    /** How many chose the option with this index. */
    public int votes(int index) {
        return counts[index];
    }

    /** For each pair of options, how many put the first before the second. */
    public int[][] pairs() {
        int[][] pairs = new int[options][];
        for (int i = 0; i < options; i++) {
            pairs[i] = Arrays.copyOfRange(counts, i * options, (i + 1) * options);
        }
        return pairs;
    }

    /** The written form. */
    @Override
    public String toString() {
        return Arrays.stream(counts).mapToObj(String::valueOf).collect(Collectors.joining(SEPARATOR));
    }
}
