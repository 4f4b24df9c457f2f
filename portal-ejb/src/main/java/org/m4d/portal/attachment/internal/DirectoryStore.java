package org.m4d.portal.attachment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * Files in {@code portal.data-dir}: {@code ab/cd/abcd…}. Each is written beside, brought to the disk and renamed, so that whatever lies under a
 * hash is whole.
 */
@ApplicationScoped
class DirectoryStore implements FileStore {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int DEPTH = 3;
    private static final String INCOMING = "incoming";

    private final Path root;
    private final Clock clock;

    /** Whoever finds a file present and whoever deletes it must not do so at the same time. */
    private final ReentrantLock presence = new ReentrantLock();

    @Inject
    DirectoryStore(Config config, Clock clock) {
        this(Path.of(config.getValue("portal.data-dir", String.class)), clock);
    }

    DirectoryStore(Path root, Clock clock) {
        this.root = root;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected DirectoryStore() {
        this((Path) null, null);
    }

    @Override
    public Path incoming() throws IOException {
        Path directory = Files.createDirectories(root.resolve(INCOMING));
        return Files.createTempFile(directory, "upload-", "");
    }

    @Override
    public String keep(Path file) throws IOException {
        try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        String hash = Sha256.of(file);
        Path shelf = shelf(hash);
        Path place = shelf.resolve(hash);
        presence.lock();
        try {
            if (Files.exists(place)) {
                Files.setLastModifiedTime(place, FileTime.from(clock.instant()));
            } else {
                Files.createDirectories(shelf);
                Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
                forceNames(shelf);
            }
        } finally {
            presence.unlock();
        }
        return hash;
    }

    @Override
    public Path find(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a hash: " + sha256);
        }
        return shelf(sha256).resolve(sha256);
    }

    /** The directory that a file lies in: by the beginning of its hash, so that none holds very many. */
    private Path shelf(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
    }

    @Override
    public void drop(String sha256, Instant before) throws IOException {
        Path place = find(sha256);
        presence.lock();
        try {
            if (Files.getLastModifiedTime(place).toInstant().isBefore(before)) {
                Files.delete(place);
            }
        } catch (NoSuchFileException gone) {
            return;
        } finally {
            presence.unlock();
        }
    }

    @Override
    public Stream<String> all() throws IOException {
        return Files.walk(Files.createDirectories(root), DEPTH)
                .map(path -> path.getFileName().toString())
                .filter(name -> HASH.matcher(name).matches());
    }

    @Override
    public void tidy(Instant before) throws IOException {
        Path directory = Files.createDirectories(root.resolve(INCOMING));
        List<Path> left;
        try (Stream<Path> files = Files.list(directory)) {
            left = files.toList();
        }
        for (Path file : left) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** A new name lasts only when its directory has reached the disk, too. */
    private static void forceNames(Path directory) throws IOException {
        try (FileChannel names = FileChannel.open(directory, StandardOpenOption.READ)) {
            names.force(true);
        }
    }
}
