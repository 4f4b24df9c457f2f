package org.m4d.portal.ediscussion;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who is awaited in an e-discussion and who has spoken, at one moment.
 *
 * @param takenAt when it was measured
 * @param expected members of the audience
 * @param present those of them who contributed
 * @param outside members who contributed without being in the audience
 * @param rows groups of at least five people, in all dimensions; by gender rounded to fives
 */
public record SilenceFigures(Instant takenAt, int expected, int present, int outside, List<SilenceRow> rows) {

    /** The largest first, small ones together last. */
    private static final Comparator<SilenceRow> ORDER =
            Comparator.comparing(SilenceRow::rest).thenComparing(SilenceRow.LARGEST);

    public SilenceFigures {
        rows = rows.stream().sorted(ORDER).toList();
    }

    /** The groups of one dimension, the largest first, small ones together last. */
    public List<SilenceRow> of(SilenceDimension dimension) {
        return rows.stream().filter(row -> row.dimension() == dimension).toList();
    }

    /** The same group at this moment; empty when it was too small to be told of, or nobody was in it. */
    public Optional<SilenceRow> same(SilenceRow row) {
        return rows.stream()
                .filter(other ->
                        other.dimension() == row.dimension() && other.name().equals(row.name()))
                .findFirst();
    }

    /** How many of those awaited contributed, in percent; 0 when nobody was awaited. */
    public int share() {
        return new SilenceRow(SilenceDimension.STAKEHOLDER, SilenceRow.REST, expected, present, outside).share();
    }
}
