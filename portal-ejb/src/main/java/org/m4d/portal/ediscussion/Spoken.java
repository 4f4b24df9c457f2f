package org.m4d.portal.ediscussion;

import org.m4d.portal.posting.Responses;

/**
 * A contribution before it is made anonymous.
 *
 * @param author the member's id
 * @param question the number of its guiding question; 0 for the discussion as a whole
 * @param language BCP 47 tag
 * @param quoted how many contributions quote it
 */
public record Spoken(long author, int question, String language, boolean edited, int quoted, Responses responses) {}
