package org.m4d.portal.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Counts ranked ballots by the method of Markus Schulze: "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent
 * single-winner election method", Social Choice and Welfare 36 (2011), 267-303. Strength is measured by winning votes. See docs/decisions/0018.
 *
 * <p>A duel between two options is won by the one that more ballots put before the other. A path leads from one option to another by duels that
 * are won; it is as strong as its weakest. An option beats another when the strongest path to it is stronger than the one back. What nobody beats
 * wins. Options that nobody among those left beats share a place: ties are shown as ties, nothing breaks them.
 */
public final class Schulze {

    private Schulze() {}

    /**
     * The strength of the strongest path between each two options; 0 where none leads.
     *
     * @param pairs for each pair of options, how many ballots put the first before the second
     */
    public static int[][] paths(int[][] pairs) {
        int n = pairs.length;
        int[][] strongest = new int[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                strongest[i][j] = pairs[i][j] > pairs[j][i] ? pairs[i][j] : 0;
            }
        }
        for (int over = 0; over < n; over++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    if (i != j && i != over && j != over) {
                        int detour = Math.min(strongest[i][over], strongest[over][j]);
                        strongest[i][j] = Math.max(strongest[i][j], detour);
                    }
                }
            }
        }
        return strongest;
    }

    /**
     * The places, the winner's first; more than one option at a place is a tie.
     *
     * @return indexes of options
     */
    public static List<List<Integer>> places(int[][] pairs) {
        int[][] paths = paths(pairs);
        TreeSet<Integer> left = new TreeSet<>();
        for (int i = 0; i < pairs.length; i++) {
            left.add(i);
        }
        List<List<Integer>> places = new ArrayList<>();
        while (!left.isEmpty()) {
            // the relation is transitive, so that somebody is always unbeaten
            List<Integer> unbeaten = left.stream()
                    .filter(one -> left.stream().noneMatch(other -> paths[other][one] > paths[one][other]))
                    .toList();
            places.add(unbeaten);
            unbeaten.forEach(left::remove);
        }
        return places;
    }
}
