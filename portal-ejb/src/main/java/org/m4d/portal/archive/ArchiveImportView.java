package org.m4d.portal.archive;

import java.time.Instant;
import org.m4d.portal.common.LocalizedText;

/**
 * The import of an archive, as those who run the portal see it.
 *
 * @param forum the slug of the forum that all of it is written to; null when each category becomes a forum
 * @param forumNames of that forum; null when there is none
 * @param lang the language of what does not say its own
 * @param bytes of the file, unpacked
 * @param bytesRead how much of it was read so far, while it is taken apart
 * @param messages how many are in it, once they are counted
 * @param place how many of them are done with
 * @param topics how many topics were begun
 * @param posts how many posts were written
 * @param unchanged how many messages were here already, or stood in the file twice
 * @param refused how many messages, or files of messages, could not be taken
 * @param skipped how many were left out because they are no contributions: private ones, acts of the system
 * @param failure why it could not go on; null when it could
 * @param startedAt null while it waits
 * @param endedAt null while something is to be done
 */
public record ArchiveImportView(
        long id,
        ArchiveKind kind,
        String forum,
        LocalizedText forumNames,
        String lang,
        ArchiveState state,
        String fileName,
        long bytes,
        long bytesRead,
        int messages,
        int place,
        int topics,
        int posts,
        int unchanged,
        int refused,
        int skipped,
        String failure,
        Instant createdAt,
        Instant startedAt,
        Instant endedAt) {

    private static final int ALL = 100;

    /** The part that is done, in hundredths; reading counts for a tenth. */
    public int percent() {
        return switch (state) {
            case WAITING -> 0;
            case THREADING -> (int) (bytesRead * (ALL / 10) / Math.max(1, bytes));
            case WRITING -> ALL / 10 + (int) ((long) place * (ALL - ALL / 10) / Math.max(1, messages));
            case DONE -> ALL;
            case FAILED, CANCELLED -> (int) ((long) place * ALL / Math.max(1, messages));
        };
    }
}
