package org.m4d.portal.ediscussion;

import java.time.LocalDate;
import java.util.List;

/**
 * Participation in an e-discussion over time.
 *
 * @param weeks from the first contribution to the last, each by its Monday in UTC
 * @param breakdowns the same by what people are and what they spoke about
 */
public record EDiscussionFigures(List<Week> weeks, List<Breakdown> breakdowns) {

    public EDiscussionFigures {
        weeks = List.copyOf(weeks);
        breakdowns = List.copyOf(breakdowns);
    }

    /**
     * A week.
     *
     * @param people how many different authors there were
     */
    public record Week(LocalDate monday, long contributions, long people) {}

    /**
     * The figures by one trait.
     *
     * @param by {@code stakeholder}, {@code language}, {@code country} on which the authors work, or {@code question}
     * @param groups most contributions first; {@code other} last
     */
    public record Breakdown(String by, List<Group> groups) {
        public Breakdown {
            groups = List.copyOf(groups);
        }
    }

    /**
     * One value of a trait.
     *
     * @param value an id of the portal, a BCP 47 tag, an ISO 3166-1 alpha-2 code, the question's number with 0 for the discussion as a whole; or
     *     {@code other}: values of fewer than five people, together
     * @param people how many different authors there were in all
     * @param weeks the same for each of the weeks, in their order
     */
    public record Group(String value, long contributions, long people, List<Week> weeks) {
        public Group {
            weeks = List.copyOf(weeks);
        }
    }
}
