package org.m4d.portal.ediscussion;

import java.time.LocalDate;

/**
 * A contribution as open data tell of it. Nothing in it is anybody's own words.
 *
 * @param number counts the rows of this export; not the number that the contribution has on its page
 * @param week the Monday of the week in which it was written, in UTC
 * @param question the number of its guiding question; 0 for the discussion as a whole
 * @param language BCP 47 tag, or {@code other}
 * @param author a name for this export alone: the same for all that somebody contributed to this discussion
 * @param stakeholder from which side she spoke, or {@code other}
 * @param region of the countries she works on, {@code several}, {@code unstated} or {@code other}
 * @param edited whether it was changed after it had been published
 * @param quoted how many contributions quote it
 * @param thanks how many members said thanks
 * @param agree how many agree
 * @param useful how many found it useful
 */
public record OpenDataRow(
        int number,
        LocalDate week,
        int question,
        String language,
        String author,
        String stakeholder,
        String region,
        boolean edited,
        int quoted,
        int thanks,
        int agree,
        int useful) {}
