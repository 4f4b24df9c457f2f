package org.m4d.portal.forum;

/**
 * Where a post is that an archive brought.
 *
 * @param number within its topic
 */
public record ArchivedPlace(long post, long topic, int number) {}
