package org.m4d.portal.ediscussion;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps figures from telling of single members: no row is about fewer than five people, neither by itself nor by what is left when the
 * others are taken from the whole.
 */
public final class SmallGroups {

    /** The smallest group that is told of. */
    static final int LEAST = 5;

    private static final double STEP = 5;

    private SmallGroups() {}

    /**
     * The rows of one dimension with the small groups put together behind the others. As the whole is known, so is what remains of it: while
     * those together are still fewer than five, the smallest of the others goes with them. Nothing is left when all are fewer than five.
     *
     * @param counted one for each group; those without anybody are left out
     * @return the largest first, the small ones together last
     */
    public static List<SilenceRow> merged(List<SilenceRow> counted) {
        List<SilenceRow> shown = new ArrayList<>(counted.stream()
                .filter(row -> row.people() >= LEAST)
                .sorted(SilenceRow.LARGEST)
                .toList());
        SilenceRow rest = counted.stream()
                .filter(row -> row.people() > 0 && row.people() < LEAST)
                .reduce(SilenceRow::with)
                .orElse(null);
        if (rest == null) {
            return shown;
        }
        while (rest.people() < LEAST && !shown.isEmpty()) {
            rest = rest.with(shown.removeLast());
        }
        if (rest.people() < LEAST) {
            return List.of();
        }
        shown.add(new SilenceRow(rest.dimension(), SilenceRow.REST, rest.expected(), rest.present(), rest.outside()));
        return shown;
    }

    /**
     * The same with figures rounded to fives. Who contributed is known by name, so that an exact figure of those of a gender who did could tell
     * that of each.
     */
    static List<SilenceRow> rounded(List<SilenceRow> rows) {
        return rows.stream()
                .map(row -> new SilenceRow(
                        row.dimension(),
                        row.name(),
                        rounded(row.expected()),
                        rounded(row.present()),
                        rounded(row.outside())))
                .toList();
    }

    private static int rounded(int figure) {
        return (int) (Math.round(figure / STEP) * STEP);
    }
}
