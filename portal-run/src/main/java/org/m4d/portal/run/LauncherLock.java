package org.m4d.portal.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** One launcher for one data directory. The system frees the lock when its holder dies, however it dies. */
final class LauncherLock implements AutoCloseable {
    static final String PIDFILE = "launcher";

    private final FileChannel channel;
    private final Pidfile pidfile;

    private LauncherLock(FileChannel channel, Pidfile pidfile) {
        this.channel = channel;
        this.pidfile = pidfile;
    }

    /** Takes the lock, or says who has it. */
    static LauncherLock take(Path run, Settings settings) throws IOException {
        Pidfile pidfile = Orphans.pidfile(run, PIDFILE);
        FileChannel channel =
                FileChannel.open(run.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            Optional<Long> pid = pidfile.process().map(ProcessHandle::pid);
            throw new LauncherException(
                    "The portal already runs with this data directory"
                            + pid.map(id -> " (process " + id + ")").orElse("") + ".",
                    "It is at " + settings.baseUrl() + ". Use ./portal status to see how it is, ./portal stop to end"
                            + " it, or set PORTAL_DATA and the ports to run a second one.");
        }
        return new LauncherLock(channel, pidfile);
    }

    /** Writes down who has the lock. */
    void sign() throws IOException {
        pidfile.record(ProcessHandle.current());
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            // held by this very process: a second stack in one test
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        pidfile.delete();
        channel.close();
    }
}
