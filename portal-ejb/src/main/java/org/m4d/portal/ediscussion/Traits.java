package org.m4d.portal.ediscussion;

/**
 * What open data tell of somebody who took part.
 *
 * @param stakeholder from which side she spoke, by its id
 * @param region of the countries she works on: a part of the world as the United Nations name it, {@code several} or {@code unstated}
 * @param languages in which she contributed, BCP 47 tags in alphabetical order with a space between
 */
public record Traits(String stakeholder, String region, String languages) {

    /** In place of what would tell too few people apart. */
    public static final String OTHER = "other";

    static final Traits NONE = new Traits(OTHER, OTHER, OTHER);

    Traits withoutRegion() {
        return new Traits(stakeholder, OTHER, languages);
    }

    Traits withoutRegionAndLanguages() {
        return new Traits(stakeholder, OTHER, OTHER);
    }
}
