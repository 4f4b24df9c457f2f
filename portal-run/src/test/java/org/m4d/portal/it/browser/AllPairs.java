package org.m4d.portal.it.browser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Few rows in which every value of every axis meets every value of every other: most faults need no more than two things to
 * come together. Greedy, and the same on every run.
 */
final class AllPairs {
    private static final int NOT_CHOSEN = -1;

    private final int[] sizes;
    private final Set<Pair> uncovered = new LinkedHashSet<>();

    private record Pair(int axis, int value, int otherAxis, int otherValue) {}

    private AllPairs(int[] sizes) {
        this.sizes = sizes;
        for (int axis = 0; axis < sizes.length; axis++) {
            for (int other = axis + 1; other < sizes.length; other++) {
                for (int value = 0; value < sizes[axis]; value++) {
                    for (int otherValue = 0; otherValue < sizes[other]; otherValue++) {
                        uncovered.add(new Pair(axis, value, other, otherValue));
                    }
                }
            }
        }
    }

    /**
     * The rows.
     *
     * @param sizes how many values each axis has
     * @return for each row the number of the value on each axis
     */
    static List<int[]> of(int... sizes) {
        AllPairs pairs = new AllPairs(sizes);
        List<int[]> rows = new ArrayList<>();
        while (!pairs.uncovered.isEmpty()) {
            int[] row = pairs.row();
            pairs.uncovered.removeIf(pair -> covers(row, pair));
            rows.add(row);
        }
        return rows;
    }

    private int[] row() {
        int[] row = new int[sizes.length];
        Arrays.fill(row, NOT_CHOSEN);
        Pair first = uncovered.iterator().next();
        row[first.axis()] = first.value();
        row[first.otherAxis()] = first.otherValue();
        for (int axis = 0; axis < sizes.length; axis++) {
            if (row[axis] == NOT_CHOSEN) {
                row[axis] = best(row, axis);
            }
        }
        return row;
    }

    private int best(int[] row, int axis) {
        int best = 0;
        long most = -1;
        for (int value = 0; value < sizes[axis]; value++) {
            int[] tried = row.clone();
            tried[axis] = value;
            long gained = uncovered.stream().filter(pair -> covers(tried, pair)).count();
            if (gained > most) {
                most = gained;
                best = value;
            }
        }
        return best;
    }

    private static boolean covers(int[] row, Pair pair) {
        return row[pair.axis()] == pair.value() && row[pair.otherAxis()] == pair.otherValue();
    }
}
