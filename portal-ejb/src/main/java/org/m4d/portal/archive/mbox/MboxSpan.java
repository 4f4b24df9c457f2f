package org.m4d.portal.archive.mbox;

/**
 * Where a message lies in an mbox.
 *
 * @param offset of its first header, in bytes
 * @param length without the empty line before the next message, in bytes
 * @param escaped whether lines of its text that begin with {@code From} got a {@code >} when it was kept
 */
public record MboxSpan(long offset, long length, boolean escaped) {}
