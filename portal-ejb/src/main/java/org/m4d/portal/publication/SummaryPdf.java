package org.m4d.portal.publication;

/**
 * A version as a PDF.
 *
 * @param file a good name for it, in ASCII
 * @param tag changes whenever something of what it shows does
 * @param bytes not to be changed: others read the same
 */
@SuppressWarnings("ArrayRecordComponent")
public record SummaryPdf(String file, String tag, byte[] bytes) {}
