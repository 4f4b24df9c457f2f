package org.m4d.portal.ediscussion;

/**
 * Which of those who are awaited and have not spoken somebody looks at; null where nothing is chosen. There is none by gender, for what a
 * member says of it is shown to nobody.
 *
 * @param country one that she works on, ISO 3166-1 alpha-2
 * @param region id of a part of the world in which she works on a country
 * @param language one that she reads, BCP 47
 * @param stakeholder id of a stakeholder type
 */
public record InviteeFilter(String country, String region, String language, String stakeholder) {

    /** All of them. */
    public static final InviteeFilter ALL = new InviteeFilter(null, null, null, null);

    public InviteeFilter {
        country = orNull(country);
        region = orNull(region);
        language = orNull(language);
        stakeholder = orNull(stakeholder);
    }

    private static String orNull(String chosen) {
        return chosen == null || chosen.isBlank() ? null : chosen.strip();
    }
}
