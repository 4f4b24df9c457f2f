package org.m4d.portal.archive.internal;

import java.nio.file.Path;
import java.time.Instant;
import org.m4d.portal.archive.ArchiveKind;

/**
 * What a server needs to know of an import to work on it.
 *
 * @param forum the id of the forum that all of it is written to; null when each category becomes one
 * @param language of what does not say its own
 * @param place how many messages are done with
 */
record Job(
        long id, ArchiveKind kind, Long forum, String language, Path file, Path parts, int place, Instant startedAt) {}
