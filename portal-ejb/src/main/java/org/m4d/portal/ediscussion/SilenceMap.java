package org.m4d.portal.ediscussion;

/**
 * Who is missing in an e-discussion.
 *
 * @param now as it was measured last; null when that was not yet
 * @param before as it was before the first invitation; null when nobody was invited
 * @param invited how many members were invited by name so far
 */
public record SilenceMap(SilenceFigures now, SilenceFigures before, long invited) {}
