package org.m4d.portal.posting;

import java.time.Instant;

/**
 * What can be translated.
 *
 * @param language BCP 47 tag of the text
 * @param writtenAt when its present text was written
 * @param source its Markdown
 * @param html its HTML, ready for a page
 */
public record Original(String language, Instant writtenAt, String source, String html) {}
