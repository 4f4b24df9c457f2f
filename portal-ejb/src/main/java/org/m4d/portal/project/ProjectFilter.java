package org.m4d.portal.project;

/**
 * Which projects a list shows.
 *
 * @param country ISO 3166-1 alpha-2 of either shore, or null for all
 * @param status or null for all
 */
public record ProjectFilter(String country, ProjectStatus status) {

    public static final ProjectFilter ALL = new ProjectFilter(null, null);
}
