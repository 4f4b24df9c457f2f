package org.m4d.portal.synthesis;

/**
 * A contribution that a statement rests on.
 *
 * @param number within the discussion
 * @param shown false when it cannot be read any more: then it carries no statement
 */
public record CiteView(long contribution, int number, boolean shown) {}
