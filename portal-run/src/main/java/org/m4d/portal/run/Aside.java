package org.m4d.portal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** What lasts in a data directory, moved into a directory beside it, and back. */
final class Aside {
    private final List<Path> parts;
    private final Path directory;

    Aside(DataDirectory data, Path directory) {
        this.parts = List.of(
                data.database(),
                data.attachments(),
                data.index(),
                data.secrets(),
                data.realmMarker(),
                data.demoMarker());
        this.directory = directory;
    }

    Path directory() {
        return directory;
    }

    void move() throws IOException {
        PrivateFiles.createDirectory(directory);
        for (Path part : parts) {
            if (Files.exists(part)) {
                Files.move(part, directory.resolve(part.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** Deletes what came instead and puts the old things back. */
    void putBack() throws IOException {
        for (Path part : parts) {
            PrivateFiles.deleteTree(part);
            Path old = directory.resolve(part.getFileName());
            if (Files.exists(old)) {
                Files.move(old, part, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        Files.delete(directory);
    }

    /** Whether there was more than empty directories; if not, nothing stays behind. */
    boolean holdsSomething() throws IOException {
        try (Stream<Path> tree = Files.walk(directory)) {
            if (tree.anyMatch(Files::isRegularFile)) {
                return true;
            }
        }
        PrivateFiles.deleteTree(directory);
        return false;
    }
}
