package org.m4d.portal.group;

/**
 * Narrows the directory of groups; null where nothing is chosen.
 *
 * @param theme slug
 * @param country ISO 3166-1 alpha-2
 * @param language BCP 47
 */
public record GroupFilter(String theme, String country, String language) {

    /** All groups. */
    public static final GroupFilter ALL = new GroupFilter(null, null, null);
}
