package org.m4d.portal.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.m4d.portal.archive.ArchiveImport;
import org.m4d.portal.forum.ArchivedPost;
import org.m4d.portal.forum.ArchivedTopics;
import org.m4d.portal.forum.ArchivedWritten;

/** The steps of an import, each a transaction that also moves its row on: what is written and how far it is are never apart. */
@ApplicationScoped
public class ImportSteps {

    private static final Logger LOG = Logger.getLogger(ImportSteps.class.getName());

    /** Whoever fails so often without getting on will fail again. */
    private static final int MOST_ATTEMPTS = 5;

    @Inject
    Imports imports;

    @Inject
    ArchivedTopics topics;

    @Inject
    ArchiveStore store;

    @Inject
    ArchiveSettings settings;

    @Inject
    Clock clock;

    /** Takes up the oldest import that is not done, unless a server works on it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Job> takeUp(String server) {
        Instant now = clock.instant();
        Optional<ArchiveImport> due = imports.due().filter(job -> !job.held(now));
        if (due.isPresent() && due.get().getAttempts() >= MOST_ATTEMPTS) {
            due.get().fail(ArchiveImport.TOO_OFTEN, now);
            return Optional.empty();
        }
        return due.map(job -> {
            job.takeUp(server, now.plus(settings.lease()));
            job.thread(now);
            return new Job(
                    job.getId(),
                    job.getKind(),
                    job.getForum() == null ? null : job.getForum().getId(),
                    job.getLanguage(),
                    store.path(job.getFile()),
                    store.parts(job.getFile()),
                    job.getPlace(),
                    job.getStartedAt());
        });
    }

    /** So much of the file was read. False when this server is not to go on. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean read(long id, String server, long bytes) {
        return held(id, server, job -> job.read(bytes));
    }

    /** The file was taken apart. False when this server is not to go on. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean threaded(long id, String server, Archive archive) {
        return held(id, server, job -> job.write(archive.size(), archive.repeated(), archive.skipped()));
    }

    /**
     * Writes a stretch of messages.
     *
     * @return false when this server is not to go on; nothing is written then
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean write(long id, String server, List<Piece> pieces) {
        return held(id, server, job -> {
            List<ArchivedPost> posts =
                    pieces.stream().map(Piece::post).filter(Objects::nonNull).toList();
            ArchivedWritten written = topics.write(posts);
            pieces.forEach(piece -> piece.refusals().forEach(refusal -> imports.note(id, refusal)));
            job.wrote(
                    pieces.size(),
                    written.topics(),
                    written.added(),
                    count(pieces, Piece::unchanged) + posts.size() - written.added(),
                    count(pieces, Piece::refused));
        });
    }

    private static int count(List<Piece> pieces, Predicate<Piece> which) {
        return (int) pieces.stream().filter(which).count();
    }

    /** All of it is written. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void finish(long id, String server) {
        held(id, server, job -> job.finish(clock.instant()));
    }

    /** It cannot go on. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void fail(long id, String server, String why) {
        held(id, server, job -> job.fail(AddressMask.in(why), clock.instant()));
    }

    private boolean held(long id, String server, Consumer<ArchiveImport> step) {
        ArchiveImport job = imports.locked(id);
        if (!job.heldBy(server)) {
            LOG.log(Level.INFO, "Import {0} of an archive is not this server''s any more", id);
            return false;
        }
        job.hold(server, clock.instant().plus(settings.lease()));
        step.accept(job);
        return true;
    }

    /** Forgets the files of those that ended before then, and says which. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<String> forgetFiles(Instant before) {
        List<ArchiveImport> ended = imports.ended(before);
        List<String> files = ended.stream().map(ArchiveImport::getFile).toList();
        ended.forEach(ArchiveImport::forgetFile);
        return files;
    }

    /** Whether a file is of an import. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean needs(String file) {
        return imports.needs(file);
    }
}
