package org.m4d.portal.forum;

/** A tag and how many topics in public forums have it. */
public record TagCount(String tag, long topics) {}
