package org.m4d.portal.web.ediscussion;

import java.time.Instant;
import java.util.List;
import org.m4d.portal.ediscussion.SilenceDimension;
import org.m4d.portal.ediscussion.SilenceFigures;
import org.m4d.portal.ediscussion.SilenceMap;
import org.m4d.portal.ediscussion.SilenceRow;

/**
 * Who is missing in an e-discussion, as the API tells it.
 *
 * @param now as it was measured last; missing when that was not yet
 * @param before as it was before the first invitation; missing when nobody was invited
 * @param invited how many members were invited by name
 */
public record SilenceRecord(Figures now, Figures before, long invited) {

    /**
     * One measurement.
     *
     * @param expected members of the audience
     * @param present those of them who contributed
     * @param outside members who contributed without being in the audience
     * @param genders of those who said it, rounded to fives
     */
    public record Figures(
            Instant takenAt,
            int expected,
            int present,
            int outside,
            List<Group> countries,
            List<Group> regions,
            List<Group> languages,
            List<Group> stakeholders,
            List<Group> genders) {}

    /**
     * A group of at least five people.
     *
     * @param name a code or id; missing for small groups together
     */
    public record Group(String name, int expected, int present, int outside) {}

    static SilenceRecord of(SilenceMap map) {
        return new SilenceRecord(figures(map.now()), figures(map.before()), map.invited());
    }

    private static Figures figures(SilenceFigures figures) {
        return figures == null
                ? null
                : new Figures(
                        figures.takenAt(),
                        figures.expected(),
                        figures.present(),
                        figures.outside(),
                        groups(figures, SilenceDimension.COUNTRY),
                        groups(figures, SilenceDimension.REGION),
                        groups(figures, SilenceDimension.LANGUAGE),
                        groups(figures, SilenceDimension.STAKEHOLDER),
                        groups(figures, SilenceDimension.GENDER));
    }

    private static List<Group> groups(SilenceFigures figures, SilenceDimension dimension) {
        return figures.of(dimension).stream().map(SilenceRecord::group).toList();
    }

    private static Group group(SilenceRow row) {
        return new Group(row.rest() ? null : row.name(), row.expected(), row.present(), row.outside());
    }
}
