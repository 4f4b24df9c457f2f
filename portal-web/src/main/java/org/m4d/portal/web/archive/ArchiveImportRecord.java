package org.m4d.portal.web.archive;

import java.time.Instant;
import org.m4d.portal.archive.ArchiveImportView;

/**
 * The import of an archive in the API.
 *
 * @param kind {@code mbox} or {@code discourse}
 * @param forum the slug of the forum that all of it is written to; null when each category becomes a forum
 * @param state {@code waiting}, {@code threading}, {@code writing}, {@code done}, {@code failed} or {@code cancelled}
 * @param percent the part that is done
 * @param bytes of the file, unpacked
 * @param messages how many are to be written, once they are counted
 * @param place how many of them are done with
 * @param topics how many topics were begun
 * @param posts how many posts were written
 * @param unchanged how many messages were here already, or stood in the file twice
 * @param refused how many messages could not be taken
 * @param skipped how many were left out because they are no contributions
 * @param failure why it could not go on; null when it could
 */
public record ArchiveImportRecord(
        long id,
        String kind,
        String forum,
        String lang,
        String state,
        String fileName,
        int percent,
        long bytes,
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

    static ArchiveImportRecord of(ArchiveImportView one) {
        return new ArchiveImportRecord(
                one.id(),
                one.kind().id(),
                one.forum(),
                one.lang(),
                one.state().id(),
                one.fileName(),
                one.percent(),
                one.bytes(),
                one.messages(),
                one.place(),
                one.topics(),
                one.posts(),
                one.unchanged(),
                one.refused(),
                one.skipped(),
                one.failure(),
                one.createdAt(),
                one.startedAt(),
                one.endedAt());
    }
}
