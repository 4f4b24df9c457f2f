package org.m4d.portal.synthesis;

/**
 * A heading of a summary.
 *
 * @param lang BCP 47
 * @param version for the lost-update check; a move does not change it
 */
public record HeadingView(long id, String text, String lang, long version) {}
