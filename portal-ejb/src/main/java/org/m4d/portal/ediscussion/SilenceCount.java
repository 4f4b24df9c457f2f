package org.m4d.portal.ediscussion;

import java.util.List;

/**
 * What the database counted of an e-discussion, before small groups are merged by gender; of the other dimensions it is merged already. It
 * leaves this package in a measurement alone.
 *
 * @param whole all members of the audience, and all who contributed
 * @param rows by country, region, language and stakeholder type
 * @param genders one for each gender that somebody said
 */
public record SilenceCount(SilenceRow whole, List<SilenceRow> rows, List<SilenceRow> genders) {

    public SilenceCount {
        rows = List.copyOf(rows);
        genders = List.copyOf(genders);
    }

    /** Those who said their gender, whichever. */
    SilenceRow saidGender() {
        return genders.stream()
                .reduce(new SilenceRow(SilenceDimension.GENDER, SilenceRow.REST, 0, 0, 0), SilenceRow::with);
    }
}
