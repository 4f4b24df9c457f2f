package org.m4d.portal.archive.internal;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.m4d.portal.common.PortalException;

/**
 * Imports archives, one at a time. Each is taken apart in memory that grows by some two hundred bytes a message, and written in stretches; a
 * message that cannot be written is found by writing its stretch one by one. A server that is killed leaves a row that says how far it was.
 */
@ApplicationScoped
public class ImportWork {

    private static final Logger LOG = Logger.getLogger(ImportWork.class.getName());

    /** Few enough that no reply in the forum waits long, many enough that a commit costs little. */
    private static final int STRETCH = 100;

    /** This server, and this run of it: who starts again is another. */
    private final String server = UUID.randomUUID().toString();

    private volatile boolean ending;

    @Inject
    ImportSteps steps;

    @Inject
    MboxArchives mboxes;

    @Inject
    DiscourseArchives discourses;

    @PreDestroy
    void end() {
        ending = true;
    }

    /** Works until nothing is left to do. No transaction is open between the steps. */
    void due() {
        for (Optional<Job> job = steps.takeUp(server); job.isPresent() && !ending; job = steps.takeUp(server)) {
            work(job.get());
        }
    }

    private void work(Job job) {
        try (Archive archive = open(job)) {
            if (steps.threaded(job.id(), server, archive) && write(job, archive)) {
                steps.finish(job.id(), server);
            }
        } catch (Watch.Stopped stopped) {
            LOG.log(Level.INFO, "Import {0} of an archive was stopped", job.id());
        } catch (BrokenArchive broken) {
            LOG.log(Level.INFO, "The archive of import " + job.id() + " is broken", broken);
            steps.fail(job.id(), server, broken.getMessage());
        } catch (IOException | RuntimeException failed) {
            // it is taken up again where it was, a few times; if the database is what fails, that is noted with its
            // next answer
            LOG.log(Level.WARNING, "Import " + job.id() + " of an archive failed; it is tried again", failed);
        }
    }

    private Archive open(Job job) throws IOException {
        Watch watch = bytes -> {
            if (ending || !steps.read(job.id(), server, bytes)) {
                throw new Watch.Stopped();
            }
        };
        return switch (job.kind()) {
            case MBOX -> mboxes.open(job, watch);
            case DISCOURSE -> discourses.open(job, watch);
        };
    }

    /** True when all is written. */
    private boolean write(Job job, Archive archive) throws IOException {
        int place = job.place();
        while (place < archive.size()) {
            List<Piece> pieces = archive.pieces(place, STRETCH);
            if (ending || !write(job.id(), pieces)) {
                return false;
            }
            place += pieces.size();
        }
        return true;
    }

    private boolean write(long job, List<Piece> pieces) {
        try {
            return steps.write(job, server, pieces);
        } catch (RuntimeException failed) {
            LOG.log(Level.FINE, "A stretch of import " + job + " failed; it is written one by one", failed);
            for (Piece piece : pieces) {
                if (!writeAlone(job, piece)) {
                    return false;
                }
            }
            return true;
        }
    }

    private boolean writeAlone(long job, Piece piece) {
        try {
            return steps.write(job, server, List.of(piece));
        } catch (PortalException refused) {
            return steps.write(job, server, List.of(piece.refused(Refusal.reason(refused), null)));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Message " + piece.number() + " of import " + job + " could not be written", failed);
            return steps.write(job, server, List.of(piece.refused(Refusal.reason(failed), null)));
        }
    }
}
