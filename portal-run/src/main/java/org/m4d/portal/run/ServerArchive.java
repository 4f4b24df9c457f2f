package org.m4d.portal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A server as Maven brought it, unpacked once into the cache. The directory has the archive's name, so another version
 * is unpacked beside it; it appears under that name only when it is complete.
 */
final class ServerArchive {
    private final Path archive;

    private ServerArchive(Path archive) {
        this.archive = archive;
    }

    /** The archive whose name begins so. */
    static ServerArchive named(String prefix, Settings settings) throws IOException {
        Path distributions = settings.distributions();
        List<Path> found = List.of();
        if (Files.isDirectory(distributions)) {
            try (Stream<Path> files = Files.list(distributions)) {
                found = files.filter(file -> PrivateFiles.name(file).startsWith(prefix))
                        .sorted()
                        .toList();
            }
        }
        if (found.isEmpty()) {
            throw new LauncherException(
                    "There is no " + prefix + "* in " + distributions + ".",
                    "Build again with ./portal run, which fetches it; if that fails, see what Maven says about it.");
        }
        return new ServerArchive(found.getLast());
    }

    Path file() {
        return archive;
    }

    /** Unpacks if need be. Only entries below {@code inside} are taken, without that part of their path. */
    Path unpacked(Path cache, String inside, List<String> executables, Progress progress) throws IOException {
        String name = PrivateFiles.name(archive);
        Path target = cache.resolve(name.substring(0, name.lastIndexOf('.')));
        if (!Files.exists(target)) {
            progress.step("unpacked " + name, () -> unpack(target, inside, executables));
        }
        return target;
    }

    private void unpack(Path target, String inside, List<String> executables) throws IOException {
        Path partial = target.resolveSibling(PrivateFiles.name(target) + ".part");
        PrivateFiles.deleteTree(partial);
        Files.createDirectories(partial);
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory() && entry.getName().startsWith(inside)) {
                    extract(zip, entry, partial, inside);
                }
            }
        }
        for (String executable : executables) {
            makeExecutable(partial.resolve(executable));
        }
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void extract(ZipFile zip, ZipEntry entry, Path directory, String inside) throws IOException {
        Path file =
                directory.resolve(entry.getName().substring(inside.length())).normalize();
        if (!file.startsWith(directory)) {
            throw new IOException("entry outside of its archive: " + entry.getName());
        }
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.copy(zip.getInputStream(entry), file);
    }

    private static void makeExecutable(Path directory) throws IOException {
        try (Stream<Path> programs = Files.list(directory)) {
            for (Path program : programs.toList()) {
                if (!program.toFile().setExecutable(true, true)) {
                    throw new IOException("cannot make executable: " + program);
                }
            }
        }
    }
}
