package org.m4d.portal.ediscussion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Comparator;

/**
 * A group of members, and how much was heard of it.
 *
 * @param dimension by what it is a group
 * @param name which one: an ISO 3166-1 code, a language tag, the id of a region, stakeholder type or gender; {@link #REST} for small ones together
 * @param expected how many of it are in the audience
 * @param present how many of these contributed
 * @param outside how many of it contributed who are not in the audience
 */
@Embeddable
public record SilenceRow(
        @Enumerated(EnumType.STRING)
        @Column(name = "dimension", nullable = false, length = 20, columnDefinition = "varchar(20)")
        SilenceDimension dimension,

        @Column(name = "name", nullable = false, length = 35)
        String name,

        @Column(name = "expected", nullable = false) int expected,
        @Column(name = "present", nullable = false) int present,
        @Column(name = "outside", nullable = false) int outside) {

    /** The name of groups that are too small to be told apart. */
    public static final String REST = "";

    private static final double PERCENT = 100;

    /** The largest first. */
    public static final Comparator<SilenceRow> LARGEST =
            Comparator.comparingInt(SilenceRow::people).reversed().thenComparing(SilenceRow::name);

    /** How many people it is about. */
    public int people() {
        return expected + outside;
    }

    /** How many of those awaited contributed, in percent; 0 when nobody was awaited. */
    public int share() {
        return expected == 0 ? 0 : (int) Math.round(PERCENT * present / expected);
    }

    /** Whether these are the small groups together. */
    public boolean rest() {
        return name.equals(REST);
    }

    /** This and another one together, without a name. */
    SilenceRow with(SilenceRow other) {
        return new SilenceRow(
                dimension, REST, expected + other.expected, present + other.present, outside + other.outside);
    }
}
