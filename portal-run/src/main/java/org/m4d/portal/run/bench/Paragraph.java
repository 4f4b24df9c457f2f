package org.m4d.portal.run.bench;

/**
 * A part of a text, in both forms.
 *
 * @param lang BCP 47
 * @param source Markdown
 * @param html what the portal makes of it
 */
record Paragraph(String lang, String source, String html) {}
