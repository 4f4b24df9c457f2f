package org.m4d.portal.posting;

/**
 * A text as {@link Markdown} understood it.
 *
 * @param body to be kept
 * @param refers what it points at
 */
public record MarkdownText(Body body, References refers) {}
