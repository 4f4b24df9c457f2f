package org.m4d.portal.archive.internal;

import org.m4d.portal.archive.ArchiveKind;

/**
 * What was asked for, checked.
 *
 * @param forum the id of the forum; null when each category becomes one
 * @param key null for none
 */
public record ArchiveRequest(ArchiveKind kind, Long forum, String language, String subject, String key) {}
