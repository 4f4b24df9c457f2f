package org.m4d.portal.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Refuses to start on a disk that would soon be full: a database on a full disk is a broken one. */
final class DiskCheck {
    private static final long FIRST_START = 2L << 30;
    private static final long LATER = 512L << 20;

    private DiskCheck() {}

    static void requireSpace(DataDirectory data) {
        long needed = Files.exists(data.database()) ? LATER : FIRST_START;
        requireSpace(data.root(), needed, usable(data.root()));
    }

    static void requireSpace(Path directory, long needed, long usable) {
        if (usable < needed) {
            throw new LauncherException(
                    "Too little disk below " + directory + ": " + mebibytes(usable) + " MiB are free, "
                            + mebibytes(needed) + " MiB are needed.",
                    "Make room there, or set PORTAL_DATA to a directory on another disk.");
        }
    }

    private static long usable(Path directory) {
        Path existing = directory.toAbsolutePath();
        while (!Files.exists(existing)) {
            existing = Objects.requireNonNull(existing.getParent(), "a file system has a root");
        }
        try {
            return Files.getFileStore(existing).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long mebibytes(long bytes) {
        return bytes >> 20;
    }
}
