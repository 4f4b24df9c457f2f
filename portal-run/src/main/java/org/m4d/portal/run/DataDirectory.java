package org.m4d.portal.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one directory with everything that must last (database, attachments, secrets) and what is made anew at need
 * (index, server, cache, logs). Never below the temporary directory, which a machine may empty at any time.
 */
public final class DataDirectory {
    private final Path root;
    private final Path cache;

    private DataDirectory(Path root, Path cache) {
        this.root = root;
        this.cache = cache;
    }

    /** The directory that the settings name, checked but not touched. */
    public static DataDirectory of(Settings settings) {
        Path root = settings.dataDirectory();
        if (!settings.throwAway()) {
            temporaryDirectoryAbove(root).ifPresent(above -> {
                throw new LauncherException(
                        "The data directory " + root + " lies below the temporary directory " + above
                                + ", which the system may empty at any time.",
                        "Set PORTAL_DATA to a directory that lasts, for example PORTAL_DATA=$HOME/m4d-data.");
            });
        }
        return new DataDirectory(root, settings.cacheDirectory());
    }

    static Optional<Path> temporaryDirectoryAbove(Path directory) {
        return Stream.of(System.getProperty("java.io.tmpdir"), System.getenv("TMPDIR"), "/tmp", "/var/tmp")
                .filter(Objects::nonNull)
                .map(text -> Path.of(text).toAbsolutePath().normalize())
                .filter(temporary -> real(directory).startsWith(real(temporary)))
                .findFirst();
    }

    /** With links resolved as far as the path exists. */
    private static Path real(Path path) {
        Path existing = path;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (existing == null) {
            return path;
        }
        try {
            return existing.toRealPath().resolve(existing.relativize(path)).normalize();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the directory and its parts, readable by their owner alone. */
    public void create() {
        try {
            PrivateFiles.createDirectory(root);
            for (Path part : List.of(cache, attachments(), index(), logs(), run())) {
                PrivateFiles.createDirectory(part);
            }
        } catch (IOException e) {
            throw new LauncherException(
                    "The data directory " + root + " cannot be written: " + e.getMessage(),
                    "Make it writable, or set PORTAL_DATA to another directory.",
                    e);
        }
    }

    public boolean exists() {
        return Files.isDirectory(root);
    }

    public Path root() {
        return root;
    }

    public Path cache() {
        return cache;
    }

    public Path database() {
        return root.resolve("mariadb");
    }

    public Path attachments() {
        return root.resolve("attachments");
    }

    public Path index() {
        return root.resolve("index");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    /** Pid files, the lock, and what else is of use only while servers run. */
    public Path run() {
        return root.resolve("run");
    }

    /** Payara's domain, made anew at each start. */
    public Path domain() {
        return root.resolve("payara");
    }

    public Path secrets() {
        return root.resolve("secrets.properties");
    }

    /** Exists once Keycloak has the realm. */
    public Path realmMarker() {
        return root.resolve("realm-imported");
    }

    /** Exists once the demonstration content is in. */
    public Path demoMarker() {
        return root.resolve("demo-loaded");
    }
}
