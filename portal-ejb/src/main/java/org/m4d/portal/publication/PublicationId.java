package org.m4d.portal.publication;

import java.time.Instant;
import java.time.ZoneOffset;

/**
 * What one version of a publication is called for good.
 *
 * @param year in which the publication appeared first, by UTC
 * @param number of the publication
 * @param version from 1
 */
public record PublicationId(int year, long number, int version) {

    /** That of a version. */
    static PublicationId of(Publication publication, int version) {
        return of(publication.getPublishedAt(), publication.getId(), version);
    }

    /** That of a version, by when the publication appeared first. */
    public static PublicationId of(Instant published, long number, int version) {
        return new PublicationId(published.atOffset(ZoneOffset.UTC).getYear(), number, version);
    }

    /** {@code m4d:2026-5-v1}. */
    @Override
    public String toString() {
        return "m4d:" + name();
    }

    /** The same for names of files and keys of literature lists: {@code m4d-2026-5-v1}. */
    public String key() {
        return "m4d-" + name();
    }

    private String name() {
        return year + "-" + number + "-v" + version;
    }
}
